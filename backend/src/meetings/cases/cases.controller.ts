import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { Actor, CurrentActor } from '../../kernel/actor';
import { IdPipe } from '../../kernel/ids';
import { Policy } from '../../kernel/policy';
import { badInput } from '../../kernel/problem';
import { CaseDays } from './case-days';
import { CaseRecord } from './case-record';
import { CaseRegister } from './case-register';
import { AnswerCaseDto, CaseVersionDto, PlaceCaseDto, RaiseCaseDto } from './case.dto';
import { CaseDeadlineView, CaseRecordView, CaseRegisterView } from './cases.view';
import { RaiseCase, WithdrawCase } from './raise-case';
import { AnswerCase, PlaceCase } from './treat-case';

/** The register of cases: raising, treating, reading. */
@Controller()
export class CasesController {
  constructor(
    private readonly register: CaseRegister,
    private readonly record: CaseRecord,
    private readonly days: CaseDays,
    private readonly raiseCase: RaiseCase,
    private readonly withdrawCase: WithdrawCase,
    private readonly placeCase: PlaceCase,
    private readonly answerCase: AnswerCase,
  ) {}

  @Get('cases')
  @Policy('caseRegister.read')
  list(@CurrentActor() actor: Actor, @Query('year') year?: string): Promise<CaseRegisterView> {
    if (year === undefined) return this.register.view(null, actor);
    if (!/^20\d\d$/.test(year)) throw badInput([{ field: 'year', constraint: 'isInt' }]);
    return this.register.view(Number(year), actor);
  }

  @Get('case-deadline')
  @Policy('caseRegister.read')
  deadline(): Promise<CaseDeadlineView> {
    return this.days.deadline();
  }

  @Get('cases/:id/record')
  @Policy('caseRegister.read')
  read(@Param('id', IdPipe) id: string, @CurrentActor() actor: Actor): Promise<CaseRecordView> {
    return this.record.view(id, actor);
  }

  @Post('cases')
  @Policy('case.raise')
  raise(@Body() dto: RaiseCaseDto, @CurrentActor() actor: Actor): Promise<CaseRecordView> {
    return this.raiseCase.run(dto, actor);
  }

  @Post('cases/:id/withdrawal')
  @HttpCode(200)
  @Policy('case.withdraw')
  withdraw(
    @Param('id', IdPipe) id: string,
    @Body() dto: CaseVersionDto,
    @CurrentActor() actor: Actor,
  ): Promise<CaseRecordView> {
    return this.withdrawCase.run(id, dto, actor);
  }

  @Post('cases/:id/placement')
  @HttpCode(200)
  @Policy('case.treat')
  place(
    @Param('id', IdPipe) id: string,
    @Body() dto: PlaceCaseDto,
    @CurrentActor() actor: Actor,
  ): Promise<CaseRecordView> {
    return this.placeCase.run(id, dto, actor);
  }

  @Post('cases/:id/answers')
  @HttpCode(200)
  @Policy('case.treat')
  answer(
    @Param('id', IdPipe) id: string,
    @Body() dto: AnswerCaseDto,
    @CurrentActor() actor: Actor,
  ): Promise<CaseRecordView> {
    return this.answerCase.run(id, dto, actor);
  }
}
