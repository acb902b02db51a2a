import { Body, Controller, Get, HttpCode, Param, Post, Put } from '@nestjs/common';
import { IdPipe } from '../../kernel/ids';
import { Policy } from '../../kernel/policy';
import { ChangeOrganisation } from './change-organisation';
import { ChangeOrganisationDto, RetireOrganisationDto } from './organisation.dto';
import { OrganisationPageReader } from './organisation-page-reader';
import { OrganisationPageView } from './organisation-page.view';
import { RetireOrganisation } from './retire-organisation';

/** One organisation with its contacts and the people it has designated. */
@Controller()
export class OrganisationsController {
  constructor(
    private readonly pages: OrganisationPageReader,
    private readonly changeOrganisation: ChangeOrganisation,
    private readonly retireOrganisation: RetireOrganisation,
  ) {}

  @Get('organisations/:id')
  @Policy('organisation.open')
  one(@Param('id', IdPipe) id: string): Promise<OrganisationPageView> {
    return this.pages.page(id);
  }

  @Put('organisations/:id')
  @Policy('organisation.update')
  change(
    @Param('id', IdPipe) id: string,
    @Body() wish: ChangeOrganisationDto,
  ): Promise<OrganisationPageView> {
    return this.changeOrganisation.run(id, wish);
  }

  @Post('organisations/:id/retirement')
  @HttpCode(200)
  @Policy('organisation.retire')
  retire(
    @Param('id', IdPipe) id: string,
    @Body() wish: RetireOrganisationDto,
  ): Promise<OrganisationPageView> {
    return this.retireOrganisation.run(id, wish);
  }
}
