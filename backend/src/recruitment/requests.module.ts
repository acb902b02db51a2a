import { Module } from '@nestjs/common';
import { DocumentsModule } from '../documents/documents.module';
import { MembershipModule } from '../membership/membership.module';
import { MessagesModule } from '../messages/messages.module';
import { StatutesModule } from '../statutes/statutes.module';
import { ApplicationFloods } from './applications/application-floods';
import { AnswerNominees } from './nominations/answer-nominees';
import { AnswerRequest } from './nominations/answer-request';
import { EraseNomination } from './nominations/erase-nomination';
import { KeepNominee } from './nominations/keep-nominee';
import { NominationReader } from './nominations/nomination-reader';
import { NominationsController } from './nominations/nominations.controller';
import { NomineeAdmission } from './nominations/nominee-admission';
import { NomineesController } from './nominations/nominees.controller';
import { NomineesReader } from './nominations/nominees-reader';
import { OldNominations } from './nominations/old-nominations';
import { OpenNominee } from './nominations/open-nominee';
import { OpenOwnRequest } from './nominations/open-own-request';
import { AskOrganisations } from './requests/ask-organisations';
import { AskedSeats } from './requests/asked-seats';
import { ChangeRequestCampaign } from './requests/change-request-campaign';
import { CloseRequestCampaign } from './requests/close-request-campaign';
import { CreateRequestCampaign } from './requests/create-request-campaign';
import { FollowUp } from './requests/follow-up';
import { LetterPreviewReader } from './requests/letter-preview-reader';
import { LetterWriter } from './requests/letter-writer';
import { MakeRequestLetter } from './requests/make-request-letter';
import { NominationLinks } from './requests/nomination-links';
import { OrganisationRequestReader } from './requests/organisation-request-reader';
import { OrganisationRequestsController } from './requests/organisation-requests.controller';
import { RemindOrganisation } from './requests/remind-organisation';
import { RequestCampaignReader } from './requests/request-campaign-reader';
import { RequestCampaignsController } from './requests/request-campaigns.controller';
import { RequestReminders } from './requests/request-reminders';

/** Filling seats by asking organisations and councils to designate (UP 3.2). */
@Module({
  imports: [DocumentsModule, MembershipModule, MessagesModule, StatutesModule],
  controllers: [
    NominationsController,
    NomineesController,
    OrganisationRequestsController,
    RequestCampaignsController,
  ],
  providers: [
    ApplicationFloods,
    AnswerNominees,
    AnswerRequest,
    EraseNomination,
    KeepNominee,
    NominationReader,
    NomineeAdmission,
    NomineesReader,
    OldNominations,
    OpenNominee,
    OpenOwnRequest,
    AskOrganisations,
    AskedSeats,
    ChangeRequestCampaign,
    CloseRequestCampaign,
    CreateRequestCampaign,
    FollowUp,
    LetterPreviewReader,
    LetterWriter,
    MakeRequestLetter,
    NominationLinks,
    OrganisationRequestReader,
    RemindOrganisation,
    RequestCampaignReader,
    RequestReminders,
  ],
})
export class RequestsModule {}
