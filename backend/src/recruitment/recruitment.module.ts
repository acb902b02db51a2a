import { Module } from '@nestjs/common';
import { MembershipModule } from '../membership/membership.module';
import { MessagesModule } from '../messages/messages.module';
import { StatutesModule } from '../statutes/statutes.module';
import { AboutController } from './about/about.controller';
import { OldPortraits } from './about/old-portraits';
import { PublicPanelReader } from './about/public-panel-reader';
import { AdmissionController } from './admission/admission.controller';
import { AdmitApplicant } from './admission/admit-applicant';
import { AnswerApplicants } from './admission/answer-applicants';
import { NoteWithdrawal } from './admission/note-withdrawal';
import { ProposeApplicants } from './admission/propose-applicants';
import { ApplicantsController } from './applicants/applicants.controller';
import { ApplicantsReader } from './applicants/applicants-reader';
import { OpenApplicant } from './applicants/open-applicant';
import { ApplicationFloods } from './applications/application-floods';
import { ApplicationMail } from './applications/application-mail';
import { ApplicationReader } from './applications/application-reader';
import { EraseApplication } from './applications/erase-application';
import { OldApplications } from './applications/old-applications';
import { OpenOwnApplication } from './applications/open-own-application';
import { SaveDraft } from './applications/save-draft';
import { SendApplication } from './applications/send-application';
import { WithdrawApplication } from './applications/withdraw-application';
import { WriteApplication } from './applications/write-application';
import { CallsController } from './calls/calls.controller';
import { OpenCallReader } from './calls/open-call-reader';
import { CampaignReader } from './campaigns/campaign-reader';
import { CampaignsController } from './campaigns/campaigns.controller';
import { ChangeCampaign } from './campaigns/change-campaign';
import { CloseCampaign } from './campaigns/close-campaign';
import { CreateCampaign } from './campaigns/create-campaign';
import { OpenCampaign } from './campaigns/open-campaign';
import { SoughtSeats } from './campaigns/sought-seats';

/** Filling seats by open call (UP 3.2). */
@Module({
  imports: [MembershipModule, MessagesModule, StatutesModule],
  controllers: [
    AboutController,
    AdmissionController,
    ApplicantsController,
    CallsController,
    CampaignsController,
  ],
  providers: [
    OldPortraits,
    PublicPanelReader,
    AdmitApplicant,
    AnswerApplicants,
    NoteWithdrawal,
    ProposeApplicants,
    ApplicantsReader,
    ApplicationFloods,
    ApplicationMail,
    ApplicationReader,
    EraseApplication,
    OldApplications,
    OpenApplicant,
    OpenOwnApplication,
    SaveDraft,
    SendApplication,
    WithdrawApplication,
    WriteApplication,
    OpenCallReader,
    CampaignReader,
    ChangeCampaign,
    CloseCampaign,
    CreateCampaign,
    OpenCampaign,
    SoughtSeats,
  ],
})
export class RecruitmentModule {}
