import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { Actor, CurrentActor } from '../../kernel/actor';
import { IdPipe } from '../../kernel/ids';
import { Policy } from '../../kernel/policy';
import { OpenApplicantDto } from '../applicants/open-applicant.dto';
import { AnswerNominees } from './answer-nominees';
import { NomineeAdmission } from './nominee-admission';
import { NomineesReader } from './nominees-reader';
import { NomineesView, OpenedNomineeView } from './nominee.view';
import { OpenNominee } from './open-nominee';
import { ProposeNomineesDto } from './propose-nominees.dto';

/** Whom organisations have named, for the coordinator and AU. */
@Controller()
export class NomineesController {
  constructor(
    private readonly nominees: NomineesReader,
    private readonly openNominee: OpenNominee,
    private readonly admission: NomineeAdmission,
    private readonly answerNominees: AnswerNominees,
  ) {}

  @Get('request-campaigns/:id/nominees')
  @Policy('nominee.read')
  of(@Param('id', IdPipe) id: string): Promise<NomineesView> {
    return this.nominees.of(id);
  }

  @Post('nominees/:id/openings')
  @HttpCode(200)
  @Policy('nominee.open')
  open(
    @Param('id', IdPipe) id: string,
    @CurrentActor() actor: Actor,
    @Body() wish: OpenApplicantDto,
  ): Promise<OpenedNomineeView> {
    return this.openNominee.run(actor, id, wish);
  }

  @Post('request-campaigns/:id/proposals')
  @Policy('nominee.propose')
  propose(
    @Param('id', IdPipe) id: string,
    @Body() wish: ProposeNomineesDto,
  ): Promise<NomineesView> {
    return this.admission.propose(id, wish);
  }

  @Post('nominees/:id/admission')
  @HttpCode(200)
  @Policy('nominee.admit')
  admit(@Param('id', IdPipe) id: string): Promise<NomineesView> {
    return this.admission.admit(id);
  }

  @Post('request-campaigns/:id/answers')
  @HttpCode(200)
  @Policy('nominee.answer')
  answer(@Param('id', IdPipe) id: string): Promise<NomineesView> {
    return this.answerNominees.run(id);
  }
}
