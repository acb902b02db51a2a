import { Module } from '@nestjs/common';
import { MessagesModule } from '../messages/messages.module';
import { StatutesModule } from '../statutes/statutes.module';
import { ActingController } from './acting/acting.controller';
import { ActingReader } from './acting/acting-reader';
import { EndActing } from './acting/end-acting';
import { LetAct } from './acting/let-act';
import { Appoint } from './appoint';
import { Appointing } from './appointing';
import { AppointmentInputsReader } from './appointment-inputs';
import { BoardController } from './board.controller';
import { BoardReader } from './board-reader';
import { CheckAppointment } from './check-appointment';
import { CompositionReader } from './composition-reader';
import { CreateOrganisation } from './create-organisation';
import { CreatePerson } from './create-person';
import { MemberListController } from './export/member-list.controller';
import { MemberListReader } from './export/member-list-reader';
import { NoteExport } from './export/note-export';
import { EraseGuardian } from './guardian/erase-guardian';
import { GuardianController } from './guardian/guardian.controller';
import { GuardianReader } from './guardian/guardian-reader';
import { OpenGuardian } from './guardian/open-guardian';
import { SaveGuardian } from './guardian/save-guardian';
import { GuestsController } from './guests.controller';
import { GuestsReader } from './guests-reader';
import { CheckImport } from './import/check-import';
import { ImportController } from './import/import.controller';
import { ImportMembers } from './import/import-members';
import { KnownPanelReader } from './import/known-panel-reader';
import { OfficesForImport } from './import/offices-for-import-reader';
import { EndAppointment } from './ending/end-appointment';
import { Ending } from './ending/ending';
import { ThanksMail } from './ending/thanks-mail';
import { AskOrganisation } from './lapse/ask-organisation';
import { FlagLapse } from './lapse/flag-lapse';
import { LapseController } from './lapse/lapse.controller';
import { LapseReader } from './lapse/lapse-reader';
import { PanelMeetings } from './lapse/panel-meetings-reader';
import { SettleLapse } from './lapse/settle-lapse';
import { MembershipReader } from './membership-reader';
import { OfficesOfTheDay } from './offices-of-the-day-reader';
import { OrganisationReader } from './organisation-reader';
import { ChangeOrganisation } from './organisations/change-organisation';
import { ContactsReader } from './organisations/contacts-reader';
import { OrganisationPageReader } from './organisations/organisation-page-reader';
import { OrganisationsController } from './organisations/organisations.controller';
import { RetireOrganisation } from './organisations/retire-organisation';
import { PanelController } from './panel.controller';
import { PanelViewReader } from './panel-view-reader';
import { BeginPause } from './pause/begin-pause';
import { EndPause } from './pause/end-pause';
import { PauseController } from './pause/pause.controller';
import { PauseReader } from './pause/pause-reader';
import { PeopleReader } from './people-reader';
import { CheckPlacements } from './placing/check-placements';
import { RegisterGuest } from './register-guest';
import { AskRenewal } from './renewal/ask-renewal';
import { Renew } from './renewal/renew';
import { RenewalController } from './renewal/renewal.controller';
import { RenewalReader } from './renewal/renewal-reader';
import { StandingReader } from './standing/standing-reader';

/** People, organisations, seats and appointments (UP 3.1, 3.2, 3.4). */
@Module({
  imports: [MessagesModule, StatutesModule],
  controllers: [
    ActingController,
    BoardController,
    GuardianController,
    GuestsController,
    ImportController,
    LapseController,
    MemberListController,
    OrganisationsController,
    PanelController,
    PauseController,
    RenewalController,
  ],
  providers: [
    ActingReader,
    AskOrganisation,
    BeginPause,
    EndActing,
    EndPause,
    FlagLapse,
    LapseReader,
    LetAct,
    PanelMeetings,
    PauseReader,
    SettleLapse,
    Appoint,
    Appointing,
    AppointmentInputsReader,
    AskRenewal,
    BoardReader,
    ChangeOrganisation,
    CheckAppointment,
    ContactsReader,
    CheckImport,
    CheckPlacements,
    CompositionReader,
    CreateOrganisation,
    CreatePerson,
    EndAppointment,
    Ending,
    EraseGuardian,
    GuardianReader,
    OpenGuardian,
    SaveGuardian,
    GuestsReader,
    ImportMembers,
    KnownPanelReader,
    MemberListReader,
    MembershipReader,
    NoteExport,
    OfficesForImport,
    OfficesOfTheDay,
    OrganisationPageReader,
    OrganisationReader,
    PanelViewReader,
    PeopleReader,
    RegisterGuest,
    RetireOrganisation,
    Renew,
    RenewalReader,
    StandingReader,
    ThanksMail,
  ],
  exports: [
    ActingReader,
    Appoint,
    CompositionReader,
    ContactsReader,
    GuardianReader,
    GuestsReader,
    MembershipReader,
    OfficesForImport,
    OfficesOfTheDay,
    OrganisationReader,
    PanelMeetings,
    PanelViewReader,
    PauseReader,
    PeopleReader,
  ],
})
export class MembershipModule {}
