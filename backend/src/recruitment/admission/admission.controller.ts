import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { IdPipe } from '../../kernel/ids';
import { Policy } from '../../kernel/policy';
import { ApplicantsView } from '../applicants/applicant.view';
import { AdmitApplicant } from './admit-applicant';
import { AnswerApplicants } from './answer-applicants';
import { NoteWithdrawal } from './note-withdrawal';
import { ProposalDto } from './proposal.dto';
import { ProposeApplicants } from './propose-applicants';

/** From comparing to answering: AU proposes, the panel decides, everyone hears. */
@Controller()
export class AdmissionController {
  constructor(
    private readonly proposeApplicants: ProposeApplicants,
    private readonly admitApplicant: AdmitApplicant,
    private readonly answerApplicants: AnswerApplicants,
    private readonly noteWithdrawal: NoteWithdrawal,
  ) {}

  @Post('campaigns/:id/proposals')
  @Policy('applicant.propose')
  propose(@Param('id', IdPipe) id: string, @Body() wish: ProposalDto): Promise<ApplicantsView> {
    return this.proposeApplicants.run(id, wish);
  }

  @Post('applicants/:id/admission')
  @HttpCode(200)
  @Policy('applicant.admit')
  admit(@Param('id', IdPipe) id: string): Promise<ApplicantsView> {
    return this.admitApplicant.run(id);
  }

  @Post('applicants/:id/withdrawal')
  @HttpCode(200)
  @Policy('applicant.withdraw')
  withdraw(@Param('id', IdPipe) id: string): Promise<ApplicantsView> {
    return this.noteWithdrawal.run(id);
  }

  @Post('campaigns/:id/answers')
  @HttpCode(200)
  @Policy('applicant.answer')
  answer(@Param('id', IdPipe) id: string): Promise<ApplicantsView> {
    return this.answerApplicants.run(id);
  }
}
