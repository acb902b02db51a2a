import { Body, Controller, Get, HttpCode, Post, Put, Query } from '@nestjs/common';
import { Actor, CurrentActor } from '../../kernel/actor';
import { Clock } from '../../kernel/clock';
import { ReadDb } from '../../kernel/db';
import { Policy } from '../../kernel/policy';
import { badInput } from '../../kernel/problem';
import { AdoptYear } from './adopt-year';
import { AnswerDates } from './answer-dates';
import { AskDates } from './ask-dates';
import { ChangeDays, ChooseDay } from './change-days';
import { AnswerByLinkDto, AnswerDatesDto, DateLinkDto } from './date-poll.dto';
import { DatePollView, DatesByLinkView, OwnDatePollView } from './date-poll.view';
import { DatePollPage } from './date-poll-page';
import { MakeYearPlan } from './make-year-plan';
import { OwnDates } from './own-dates';
import { SaveSchoolYear } from './save-school-year';
import { SaveSchoolYearDto } from './school-year.dto';
import { SchoolYearsView } from './school-year.view';
import { schoolYears } from './school-years';
import { YearPage } from './year-page';
import {
  AdoptYearDto,
  AskDatesDto,
  ChangeDaysDto,
  ChooseDayDto,
  MakeYearPlanDto,
} from './year-plan.dto';
import { YearView } from './year-plan.view';

/** The plan of a year, for those who prepare meetings. */
@Controller('year-plan')
export class YearPlanController {
  constructor(
    private readonly clock: Clock,
    private readonly page: YearPage,
    private readonly makePlan: MakeYearPlan,
    private readonly changeDays: ChangeDays,
    private readonly chooseDay: ChooseDay,
    private readonly askDates: AskDates,
    private readonly adoptYear: AdoptYear,
    private readonly saveSchoolYear: SaveSchoolYear,
    private readonly readDb: ReadDb,
  ) {}

  @Get()
  @Policy('yearPlan.read')
  read(@Query('year') year?: string): Promise<YearView> {
    if (year === undefined) return this.page.of(Number(this.clock.today().slice(0, 4)) + 1);
    if (!/^20\d\d$/.test(year)) throw badInput([{ field: 'year', constraint: 'isInt' }]);
    return this.page.of(Number(year));
  }

  @Get('school-years')
  @Policy('yearPlan.read')
  async schools(): Promise<SchoolYearsView> {
    return { years: await schoolYears(this.readDb) };
  }

  @Put('school-years')
  @Policy('yearPlan.change')
  saveSchools(@Body() dto: SaveSchoolYearDto): Promise<SchoolYearsView> {
    return this.saveSchoolYear.run(dto);
  }

  @Post()
  @HttpCode(200)
  @Policy('yearPlan.make')
  make(@Body() dto: MakeYearPlanDto): Promise<YearView> {
    return this.makePlan.run(dto);
  }

  @Put('days')
  @Policy('yearPlan.change')
  change(@Body() dto: ChangeDaysDto): Promise<YearView> {
    return this.changeDays.run(dto);
  }

  @Put('choice')
  @Policy('yearPlan.change')
  choose(@Body() dto: ChooseDayDto): Promise<YearView> {
    return this.chooseDay.run(dto);
  }

  @Post('poll')
  @HttpCode(200)
  @Policy('yearPlan.ask')
  ask(@Body() dto: AskDatesDto): Promise<YearView> {
    return this.askDates.run(dto);
  }

  @Post('adoption')
  @HttpCode(200)
  @Policy('yearPlan.adopt')
  adopt(@Body() dto: AdoptYearDto): Promise<YearView> {
    return this.adoptYear.run(dto);
  }
}

/** Answering which days suit oneself: signed in, or by the link in a mail. */
@Controller()
export class DatePollController {
  constructor(
    private readonly page: DatePollPage,
    private readonly answerDates: AnswerDates,
    private readonly ownDates: OwnDates,
  ) {}

  @Get('date-poll')
  @Policy('datePoll.read')
  read(@CurrentActor() actor: Actor): Promise<OwnDatePollView> {
    return this.page.of(actor);
  }

  @Put('date-poll/answers')
  @Policy('datePoll.answer')
  answer(@Body() dto: AnswerDatesDto, @CurrentActor() actor: Actor): Promise<OwnDatePollView> {
    return this.answerDates.run(dto, actor);
  }

  /** Reading by a link is an act: a mail scanner that follows links opens nothing. */
  @Post('own-dates/openings')
  @HttpCode(200)
  @Policy('ownDates.open')
  open(@Body() { token }: DateLinkDto): Promise<DatesByLinkView> {
    return this.ownDates.open(token);
  }

  @Post('own-dates/answers')
  @HttpCode(200)
  @Policy('ownDates.answer')
  answerByLink(@Body() dto: AnswerByLinkDto): Promise<DatePollView> {
    return this.ownDates.answer(dto);
  }
}
