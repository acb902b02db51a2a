import { Body, Controller, Get, Post } from '@nestjs/common';
import { Policy } from '../kernel/policy';
import { CreateOrganisation } from './create-organisation';
import { CreateOrganisationDto } from './create-organisation.dto';
import { CreatePerson } from './create-person';
import { CreatePersonDto } from './create-person.dto';
import { OrganisationReader } from './organisation-reader';
import { OrganisationView } from './organisation.view';
import { PanelViewReader } from './panel-view-reader';
import { PanelView } from './panel.view';
import { PeopleReader } from './people-reader';
import { PersonRowView } from './person-row.view';

/** The panel's people and the organisations behind them. */
@Controller()
export class PanelController {
  constructor(
    private readonly panels: PanelViewReader,
    private readonly people: PeopleReader,
    private readonly organisations: OrganisationReader,
    private readonly createPerson: CreatePerson,
    private readonly createOrganisation: CreateOrganisation,
  ) {}

  @Get('panel')
  @Policy('panel.read')
  panel(): Promise<PanelView> {
    return this.panels.panel();
  }

  @Get('people')
  @Policy('people.read')
  list(): Promise<PersonRowView[]> {
    return this.people.people();
  }

  @Post('people')
  @Policy('person.create')
  enter(@Body() wish: CreatePersonDto): Promise<PersonRowView> {
    return this.createPerson.run(wish);
  }

  @Get('organisations')
  @Policy('organisation.read')
  known(): Promise<OrganisationView[]> {
    return this.organisations.organisations();
  }

  @Post('organisations')
  @Policy('organisation.create')
  add(@Body() wish: CreateOrganisationDto): Promise<OrganisationView> {
    return this.createOrganisation.run(wish);
  }
}
