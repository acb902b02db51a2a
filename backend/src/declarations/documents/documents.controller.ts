import { Controller, Get, Param, Res } from '@nestjs/common';
import { SealedDocumentsReader } from '../../documents/seal/sealed-documents-reader';
import { Actor, CurrentActor } from '../../kernel/actor';
import { IdPipe } from '../../kernel/ids';
import { Policy } from '../../kernel/policy';
import { notFound } from '../../kernel/problem';
import { DeclarationsReader } from '../declarations-reader';
import { aboutSignature } from './declaration-archive';

interface FileReply {
  headers(values: Record<string, string>): unknown;
}

/** The sealed declaration. */
@Controller('declarations/:id')
export class DeclarationDocumentsController {
  constructor(
    private readonly declarations: DeclarationsReader,
    private readonly documents: SealedDocumentsReader,
  ) {}

  /** Exactly the bytes that were sealed. @throws 404 for all but the coordinator and the signer */
  @Get('document.pdf')
  @Policy('declarationDocument.read')
  async file(
    @Param('id', IdPipe) id: string,
    @CurrentActor() actor: Actor,
    @Res({ passthrough: true }) reply: FileReply,
  ): Promise<Buffer> {
    const signature = await this.declarations.signature(id);
    const mayRead =
      signature !== null &&
      (signature.personId === actor.personId || actor.roles.has('coordinator'));
    const document = mayRead ? await this.documents.inForce(aboutSignature(id)) : null;
    const bytes = document ? await this.documents.bytes(document.id) : null;
    if (!signature || !bytes) throw notFound();
    reply.headers({
      'content-type': 'application/pdf',
      'content-disposition': `attachment; filename="taushet-utgave-${signature.version}.pdf"`,
    });
    return bytes;
  }
}
