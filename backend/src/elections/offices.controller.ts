import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { Actor, CurrentActor } from '../kernel/actor';
import { IdPipe } from '../kernel/ids';
import { Policy } from '../kernel/policy';
import { notFound } from '../kernel/problem';
import { OfficesCalendarReader } from './offices-calendar-reader';
import { OfficesCalendarView } from './offices-calendar.view';
import { OfficesViewReader } from './offices-view-reader';
import { OfficesView } from './offices.view';
import { PersonDetailReader } from './person-detail-reader';
import { PersonDetailView } from './person-detail.view';
import { RecordOffice } from './record-office';
import { RecordOfficeDto } from './record-office.dto';

/** Leader and deputy leader, and what is on record of each person. */
@Controller()
export class OfficesController {
  constructor(
    private readonly views: OfficesViewReader,
    private readonly calendars: OfficesCalendarReader,
    private readonly recordOffice: RecordOffice,
    private readonly details: PersonDetailReader,
  ) {}

  @Get('offices')
  @Policy('offices.read')
  offices(): Promise<OfficesView> {
    return this.views.view();
  }

  /** Who is due when, eight years ahead, and how far the stagger holds. */
  @Get('offices/calendar')
  @Policy('offices.calendar')
  calendar(): Promise<OfficesCalendarView> {
    return this.calendars.view();
  }

  @Post('office-terms')
  @Policy('officeTerm.create')
  record(@Body() wish: RecordOfficeDto): Promise<OfficesView> {
    return this.recordOffice.run(wish);
  }

  /** The coordinator reads everyone, others themselves only; to them no one else's record exists. */
  @Get('people/:id')
  @Policy('person.read')
  person(@Param('id', IdPipe) id: string, @CurrentActor() actor: Actor): Promise<PersonDetailView> {
    if (!actor.roles.has('coordinator') && actor.personId !== id) throw notFound();
    return this.details.person(id);
  }
}
