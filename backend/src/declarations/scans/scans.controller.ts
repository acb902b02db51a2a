import { Controller, Get, Param, Put, Req, Res } from '@nestjs/common';
import { checkedFile, FILE_ENDING } from '../../documents/file-check';
import { Actor, CurrentActor } from '../../kernel/actor';
import { IdPipe } from '../../kernel/ids';
import { Policy } from '../../kernel/policy';
import { notFound } from '../../kernel/problem';
import { personOf } from '../person-of';
import { DeclarationStatusView } from '../status/declaration-status.view';
import { ScansReader } from './scans-reader';
import { StoreScan } from './store-scan';

interface FileRequest {
  headers: { 'content-type'?: string };
  body: unknown;
}

interface FileReply {
  headers(values: Record<string, string>): unknown;
}

/** The signed sheet of a declaration given on paper. */
@Controller('declarations/:id/file')
export class ScansController {
  constructor(
    private readonly scans: ScansReader,
    private readonly store: StoreScan,
  ) {}

  /** Takes the file as it is: PDF, PNG or JPEG of at most 20 MiB. */
  @Put()
  @Policy('declarationScan.create')
  put(
    @Param('id', IdPipe) id: string,
    @CurrentActor() actor: Actor,
    @Req() { headers, body }: FileRequest,
  ): Promise<DeclarationStatusView[]> {
    return this.store.run(personOf(actor), id, checkedFile(headers['content-type'], body));
  }

  /** @throws 404 for all but the coordinator and the signer */
  @Get()
  @Policy('declarationScan.read')
  async get(
    @Param('id', IdPipe) id: string,
    @CurrentActor() actor: Actor,
    @Res({ passthrough: true }) reply: FileReply,
  ): Promise<Buffer> {
    const scan = await this.scans.of(id);
    const mayRead = scan?.personId === actor.personId || actor.roles.has('coordinator');
    if (!scan || !mayRead) throw notFound();
    reply.headers({
      'content-type': scan.mediaType,
      'content-disposition': `attachment; filename="taushet-${id}.${FILE_ENDING[scan.mediaType]}"`,
    });
    return scan.bytes;
  }
}
