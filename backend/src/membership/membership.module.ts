import { Module } from '@nestjs/common';
import { StatutesModule } from '../statutes/statutes.module';
import { Appoint } from './appoint';
import { AppointmentInputsReader } from './appointment-inputs';
import { BoardController } from './board.controller';
import { BoardReader } from './board-reader';
import { CheckAppointment } from './check-appointment';
import { CompositionReader } from './composition-reader';
import { CreateOrganisation } from './create-organisation';
import { CreatePerson } from './create-person';
import { EndAppointment } from './end-appointment';
import { MemberListController } from './export/member-list.controller';
import { MemberListReader } from './export/member-list-reader';
import { NoteExport } from './export/note-export';
import { GuestsController } from './guests.controller';
import { GuestsReader } from './guests-reader';
import { CheckImport } from './import/check-import';
import { ImportController } from './import/import.controller';
import { ImportMembers } from './import/import-members';
import { KnownPanelReader } from './import/known-panel-reader';
import { OfficesForImport } from './import/offices-for-import-reader';
import { MembershipReader } from './membership-reader';
import { OfficesOfTheDay } from './offices-of-the-day-reader';
import { OrganisationReader } from './organisation-reader';
import { PanelController } from './panel.controller';
import { PanelViewReader } from './panel-view-reader';
import { PeopleReader } from './people-reader';
import { RegisterGuest } from './register-guest';

/** People, organisations, seats and appointments (UP 3.1, 3.2, 3.4). */
@Module({
  imports: [StatutesModule],
  controllers: [
    BoardController,
    GuestsController,
    ImportController,
    MemberListController,
    PanelController,
  ],
  providers: [
    Appoint,
    AppointmentInputsReader,
    BoardReader,
    CheckAppointment,
    CheckImport,
    CompositionReader,
    CreateOrganisation,
    CreatePerson,
    EndAppointment,
    GuestsReader,
    ImportMembers,
    KnownPanelReader,
    MemberListReader,
    MembershipReader,
    NoteExport,
    OfficesForImport,
    OfficesOfTheDay,
    OrganisationReader,
    PanelViewReader,
    PeopleReader,
    RegisterGuest,
  ],
  exports: [
    Appoint,
    CompositionReader,
    GuestsReader,
    MembershipReader,
    OfficesForImport,
    OfficesOfTheDay,
    PanelViewReader,
    PeopleReader,
  ],
})
export class MembershipModule {}
