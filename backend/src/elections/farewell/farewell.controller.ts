import { Body, Controller, Delete, Get, Param, Post, Query, Res } from '@nestjs/common';
import { PdfWriter } from '../../documents/pdf-writer';
import { Actor, CurrentActor } from '../../kernel/actor';
import { Clock } from '../../kernel/clock';
import { versionIn } from '../../kernel/http/version-in';
import { IdPipe } from '../../kernel/ids';
import { Policy } from '../../kernel/policy';
import { notFound } from '../../kernel/problem';
import { certificateDocument } from './certificate-document';
import { FarewellReader } from './farewell-reader';
import { CertificateQueryDto, HandOverDto } from './farewell.dto';
import { FarewellView } from './farewell.view';
import { HandOver } from './hand-over';
import { TakeBackTask } from './take-back-task';

interface FileReply {
  headers(values: Record<string, string>): unknown;
}

/** What somebody takes along when they leave the panel. */
@Controller()
export class FarewellController {
  constructor(
    private readonly farewells: FarewellReader,
    private readonly handOver: HandOver,
    private readonly takeBack: TakeBackTask,
    private readonly pdf: PdfWriter,
    private readonly clock: Clock,
  ) {}

  @Get('people/:id/farewell')
  @Policy('farewell.read')
  read(@Param('id', IdPipe) id: string, @CurrentActor() actor: Actor): Promise<FarewellView> {
    refuseOthers(id, actor);
    return this.farewells.of(id);
  }

  @Get('people/:id/certificate.pdf')
  @Policy('farewell.read')
  async certificate(
    @Param('id', IdPipe) id: string,
    @Query() { language = 'nb' }: CertificateQueryDto,
    @CurrentActor() actor: Actor,
    @Res({ passthrough: true }) reply: FileReply,
  ): Promise<Buffer> {
    refuseOthers(id, actor);
    const view = await this.farewells.of(id);
    reply.headers({
      'content-type': 'application/pdf',
      'content-disposition': `attachment; filename="attest-${language}.pdf"`,
    });
    return this.pdf.write('certificate', certificateDocument(view, language), this.clock.now());
  }

  @Post('people/:id/handover-tasks')
  @Policy('farewell.handOver')
  add(@Param('id', IdPipe) id: string, @Body() wish: HandOverDto): Promise<FarewellView> {
    return this.handOver.run(id, wish);
  }

  @Delete('handover-tasks/:id')
  @Policy('farewell.handOver')
  remove(@Param('id', IdPipe) id: string, @Query('version') version: unknown) {
    return this.takeBack.run(id, versionIn(version));
  }
}

/** The coordinator reads everyone's, others their own only. */
function refuseOthers(personId: string, actor: Actor): void {
  if (!actor.roles.has('coordinator') && actor.personId !== personId) throw notFound();
}
