import { DynamicModule, Module } from '@nestjs/common';
import { AccessModule } from './access/access.module';
import { AdministrationModule } from './administration/administration.module';
import { AuditModule } from './audit/audit.module';
import { BallotsModule } from './ballots/ballots.module';
import { DeclarationsModule } from './declarations/declarations.module';
import { DocumentsModule } from './documents/documents.module';
import { ElectionsModule } from './elections/elections.module';
import { ForecastModule } from './forecast/forecast.module';
import { FactorsModule } from './identity/factors/factors.module';
import { RecoveryModule } from './identity/recovery/recovery.module';
import { HomeModule } from './home/home.module';
import { IdentityModule } from './identity/identity.module';
import { KernelModule, KernelParts } from './kernel/kernel.module';
import { Keyring } from './kernel/vault/keyring';
import { VaultModule } from './kernel/vault/vault.module';
import { MeetingsModule } from './meetings/meetings.module';
import { MembershipModule } from './membership/membership.module';
import { MessagesModule } from './messages/messages.module';
import { PrivacyModule } from './privacy/privacy.module';
import { PortsModule } from './ports.module';
import { RecruitmentModule } from './recruitment/recruitment.module';
import { RequestsModule } from './recruitment/requests.module';
import { RevisionModule } from './revision/revision.module';
import { StatutesModule } from './statutes/statutes.module';

/** The program: the kernel, and the slices in the direction of their imports. */
@Module({})
export class AppModule {
  static with(parts: KernelParts, keyring: Keyring): DynamicModule {
    return {
      module: AppModule,
      imports: [
        KernelModule.with(parts),
        VaultModule.with(keyring),
        MessagesModule,
        DocumentsModule,
        AuditModule,
        IdentityModule,
        FactorsModule,
        RecoveryModule,
        StatutesModule,
        MembershipModule,
        BallotsModule,
        ElectionsModule,
        RecruitmentModule,
        RequestsModule,
        DeclarationsModule,
        MeetingsModule,
        AccessModule,
        ForecastModule,
        RevisionModule,
        PrivacyModule,
        HomeModule,
        AdministrationModule,
        PortsModule,
      ],
    };
  }
}
