import { DynamicModule, Module } from '@nestjs/common';
import { AdministrationModule } from './administration/administration.module';
import { AuditModule } from './audit/audit.module';
import { DeclarationsModule } from './declarations/declarations.module';
import { DocumentsModule } from './documents/documents.module';
import { ElectionsModule } from './elections/elections.module';
import { FactorsModule } from './identity/factors/factors.module';
import { AccessModule } from './identity/recovery/access.module';
import { HomeModule } from './home/home.module';
import { IdentityModule } from './identity/identity.module';
import { KernelModule, KernelParts } from './kernel/kernel.module';
import { MeetingsModule } from './meetings/meetings.module';
import { MembershipModule } from './membership/membership.module';
import { MessagesModule } from './messages/messages.module';
import { PortsModule } from './ports.module';
import { StatutesModule } from './statutes/statutes.module';

/** The program: the kernel, and the slices in the direction of their imports. */
@Module({})
export class AppModule {
  static with(parts: KernelParts): DynamicModule {
    return {
      module: AppModule,
      imports: [
        KernelModule.with(parts),
        MessagesModule,
        DocumentsModule,
        AuditModule,
        IdentityModule,
        FactorsModule,
        AccessModule,
        StatutesModule,
        MembershipModule,
        ElectionsModule,
        DeclarationsModule,
        MeetingsModule,
        HomeModule,
        AdministrationModule,
        PortsModule,
      ],
    };
  }
}
