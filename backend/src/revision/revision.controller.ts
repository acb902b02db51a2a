import { Body, Controller, Delete, Get, HttpCode, Param, Post, Put } from '@nestjs/common';
import { Actor, CurrentActor } from '../kernel/actor';
import { IdPipe } from '../kernel/ids';
import { Policy } from '../kernel/policy';
import {
  AnswerChangeDto,
  ChangeVersionDto,
  DraftRevisionDto,
  EnterSupportDto,
  ProposeReadingDto,
  SaveRevisionDto,
} from './change.dto';
import { ChangePage } from './change-page';
import { OpenChange, WithdrawChange } from './open-change';
import { PlanToChangeView, RuleChangesView, RuleChangeView } from './revision.view';
import { RehearsalView } from './rehearsal.view';
import { RehearseChange } from './rehearse-change';
import { SupportChange } from './support-change';
import { DiscardDraft, DraftReading, DraftRevision } from './write-change';

/** Proposed changes of the rules: written, put forward, supported. Meetings decide them. */
@Controller()
export class RuleChangesController {
  constructor(
    private readonly page: ChangePage,
    private readonly drafts: DraftRevision,
    private readonly readings: DraftReading,
    private readonly discarding: DiscardDraft,
    private readonly opening: OpenChange,
    private readonly withdrawing: WithdrawChange,
    private readonly support: SupportChange,
    private readonly rehearsing: RehearseChange,
  ) {}

  @Get('rule-changes')
  @Policy('ruleChange.list')
  list(@CurrentActor() actor: Actor): Promise<RuleChangesView> {
    return this.page.list(actor);
  }

  @Get('plan-to-change')
  @Policy('ruleChange.list')
  plan(): Promise<PlanToChangeView> {
    return this.page.toChange();
  }

  @Get('rule-changes/:id')
  @Policy('ruleChange.read')
  read(@Param('id', IdPipe) id: string, @CurrentActor() actor: Actor): Promise<RuleChangeView> {
    return this.page.view(id, actor);
  }

  /** What it would have done, and would do: tried, never written. */
  @Get('rule-changes/:id/rehearsal')
  @Policy('ruleChange.read')
  rehearse(@Param('id', IdPipe) id: string, @CurrentActor() actor: Actor): Promise<RehearsalView> {
    return this.rehearsing.run(id, actor);
  }

  @Post('rule-changes')
  @Policy('ruleChange.write')
  draft(@Body() dto: DraftRevisionDto, @CurrentActor() actor: Actor): Promise<RuleChangeView> {
    return this.drafts.run(dto, actor);
  }

  @Post('reading-changes')
  @Policy('ruleChange.write')
  reading(@Body() dto: ProposeReadingDto, @CurrentActor() actor: Actor): Promise<RuleChangeView> {
    return this.readings.run(dto, actor);
  }

  @Put('rule-changes/:id')
  @Policy('ruleChange.write')
  save(
    @Param('id', IdPipe) id: string,
    @Body() dto: SaveRevisionDto,
    @CurrentActor() actor: Actor,
  ): Promise<RuleChangeView> {
    return this.drafts.save(id, dto, actor);
  }

  @Delete('rule-changes/:id')
  @HttpCode(204)
  @Policy('ruleChange.write')
  async discard(@Param('id', IdPipe) id: string, @CurrentActor() actor: Actor): Promise<void> {
    await this.discarding.run(id, actor);
  }

  @Post('rule-changes/:id/opening')
  @HttpCode(200)
  @Policy('ruleChange.open')
  open(
    @Param('id', IdPipe) id: string,
    @Body() { version }: ChangeVersionDto,
    @CurrentActor() actor: Actor,
  ): Promise<RuleChangeView> {
    return this.opening.run(id, version, actor);
  }

  @Post('rule-changes/:id/withdrawal')
  @HttpCode(200)
  @Policy('ruleChange.withdraw')
  withdraw(
    @Param('id', IdPipe) id: string,
    @Body() { version }: ChangeVersionDto,
    @CurrentActor() actor: Actor,
  ): Promise<RuleChangeView> {
    return this.withdrawing.run(id, version, actor);
  }

  /** Not a POST: the answer to a POST is kept for two days, and this is what somebody thinks. */
  @Put('rule-changes/:id/own-answer')
  @Policy('ruleChange.support')
  answer(
    @Param('id', IdPipe) id: string,
    @Body() { answer }: AnswerChangeDto,
    @CurrentActor() actor: Actor,
  ): Promise<RuleChangeView> {
    return this.support.answer(id, answer, actor);
  }

  @Delete('rule-changes/:id/own-answer')
  @Policy('ruleChange.support')
  takeBack(@Param('id', IdPipe) id: string, @CurrentActor() actor: Actor): Promise<RuleChangeView> {
    return this.support.takeBack(id, actor);
  }

  @Post('rule-changes/:id/supporters')
  @Policy('ruleChange.enterSupport')
  enter(
    @Param('id', IdPipe) id: string,
    @Body() { personId }: EnterSupportDto,
    @CurrentActor() actor: Actor,
  ): Promise<RuleChangeView> {
    return this.support.enter(id, personId, actor);
  }

  @Delete('rule-changes/:id/supporters/:personId')
  @Policy('ruleChange.enterSupport')
  takeOut(
    @Param('id', IdPipe) id: string,
    @Param('personId', IdPipe) personId: string,
    @CurrentActor() actor: Actor,
  ): Promise<RuleChangeView> {
    return this.support.takeOut(id, personId, actor);
  }
}
