import { Body, Controller, Delete, Get, Param, Put, Query } from '@nestjs/common';
import { Actor, CurrentActor } from '../../../kernel/actor';
import { versionIn } from '../../../kernel/http/version-in';
import { IdPipe } from '../../../kernel/ids';
import { Policy } from '../../../kernel/policy';
import { WriteContributionDto } from './contribution.dto';
import { ContributionsView } from './contribution.view';
import { ContributionsPage } from './contributions-page';
import { WriteContribution } from './write-contribution';

/** What people have to say in a case, written before the meeting. */
@Controller('cases/:id/contributions')
export class ContributionsController {
  constructor(
    private readonly page: ContributionsPage,
    private readonly writeContribution: WriteContribution,
  ) {}

  @Get()
  @Policy('contribution.read')
  read(@Param('id', IdPipe) id: string, @CurrentActor() actor: Actor): Promise<ContributionsView> {
    return this.page.view(id, actor);
  }

  @Put()
  @Policy('contribution.write')
  async write(
    @Param('id', IdPipe) id: string,
    @Body() dto: WriteContributionDto,
    @CurrentActor() actor: Actor,
  ): Promise<ContributionsView> {
    await this.writeContribution.write(id, dto, actor);
    return this.page.view(id, actor);
  }

  @Delete()
  @Policy('contribution.write')
  async withdraw(
    @Param('id', IdPipe) id: string,
    @Query('version') version: string,
    @CurrentActor() actor: Actor,
  ): Promise<ContributionsView> {
    await this.writeContribution.withdraw(id, versionIn(version), actor);
    return this.page.view(id, actor);
  }
}
