import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { Actor, CurrentActor } from '../../kernel/actor';
import { IdPipe } from '../../kernel/ids';
import { Policy } from '../../kernel/policy';
import { ApplicantsView, OpenedApplicantView } from './applicant.view';
import { ApplicantsReader } from './applicants-reader';
import { OpenApplicant } from './open-applicant';
import { OpenApplicantDto } from './open-applicant.dto';

/** Applicants for the coordinator and AU. */
@Controller()
export class ApplicantsController {
  constructor(
    private readonly applicants: ApplicantsReader,
    private readonly openApplicant: OpenApplicant,
  ) {}

  @Get('campaigns/:id/applicants')
  @Policy('applicant.read')
  of(@Param('id', IdPipe) id: string): Promise<ApplicantsView> {
    return this.applicants.of(id);
  }

  @Post('applicants/:id/openings')
  @HttpCode(200)
  @Policy('applicant.open')
  open(
    @Param('id', IdPipe) id: string,
    @CurrentActor() actor: Actor,
    @Body() wish: OpenApplicantDto,
  ): Promise<OpenedApplicantView> {
    return this.openApplicant.run(actor, id, wish);
  }
}
