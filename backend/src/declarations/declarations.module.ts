import { Module } from '@nestjs/common';
import { MembershipModule } from '../membership/membership.module';
import { MessagesModule } from '../messages/messages.module';
import { DeclarationCodeMail } from './declaration-code-mail';
import { DeclarationCodes } from './declaration-codes';
import { DeclarationStatusReader } from './declaration-status-reader';
import { DeclarationViewReader } from './declaration-view-reader';
import { DeclarationsController } from './declarations.controller';
import { DeclarationsReader } from './declarations-reader';
import { RegisterPaper } from './register-paper';
import { RequestDeclarationCode } from './request-declaration-code';
import { SignDeclaration } from './sign-declaration';

/** The confidentiality declaration (UP 6.1): read, sign, register on paper, and who has. */
@Module({
  imports: [MembershipModule, MessagesModule],
  controllers: [DeclarationsController],
  providers: [
    DeclarationCodeMail,
    DeclarationCodes,
    DeclarationStatusReader,
    DeclarationViewReader,
    DeclarationsReader,
    RegisterPaper,
    RequestDeclarationCode,
    SignDeclaration,
  ],
  exports: [DeclarationsReader, RegisterPaper],
})
export class DeclarationsModule {}
