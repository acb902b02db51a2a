import { Body, Controller, Get, Param, Post, Res } from '@nestjs/common';
import { Actor, CurrentActor } from '../kernel/actor';
import { Fresh } from '../kernel/http/version-tag';
import { IdPipe } from '../kernel/ids';
import { Policy } from '../kernel/policy';
import { signedOut } from '../kernel/problem';
import { AnswerCorrection } from './answer-correction';
import { AskCorrection } from './ask-correction';
import { CorrectionReader } from './correction-reader';
import { AnswerCorrectionDto, AskCorrectionDto } from './correction.dto';
import { CorrectionView } from './correction.view';
import { DataCopyDto } from './data-copy.dto';
import { DataCopyView } from './data-copy.view';
import { MakeDataCopy } from './make-data-copy';
import { ReadDataCopy } from './read-data-copy';

/** What one may do with one's own data. */
@Controller()
export class PrivacyController {
  constructor(
    private readonly corrections: CorrectionReader,
    private readonly ask: AskCorrection,
    private readonly answer: AnswerCorrection,
    private readonly makeCopy: MakeDataCopy,
    private readonly copies: ReadDataCopy,
  ) {}

  /** One's own requests. */
  @Get('corrections')
  @Policy('correction.read')
  own(@CurrentActor() { personId }: Actor): Promise<CorrectionView[]> {
    if (personId === null) throw signedOut();
    return this.corrections.of(personId);
  }

  @Post('corrections')
  @Policy('correction.ask')
  wish(
    @CurrentActor() actor: Actor,
    @Body() { wish }: AskCorrectionDto,
  ): Promise<CorrectionView[]> {
    return this.ask.run(actor, wish);
  }

  /** Everybody's requests. */
  @Get('correction-tasks')
  @Policy('correctionTask.read')
  all(): Promise<CorrectionView[]> {
    return this.corrections.all();
  }

  @Post('corrections/:id/answer')
  @Policy('correction.answer')
  reply(
    @Param('id', IdPipe) id: string,
    @CurrentActor() actor: Actor,
    @Body() dto: AnswerCorrectionDto,
  ): Promise<CorrectionView[]> {
    return this.answer.run(actor, id, dto);
  }

  /** Asks for a copy of all that is kept about oneself. */
  @Post('data-copies')
  @Policy('dataCopy.create')
  copy(@CurrentActor() actor: Actor, @Body() wish: DataCopyDto): Promise<DataCopyView> {
    return this.makeCopy.run(actor, wish);
  }

  /** The copy itself: a zip, made while it is fetched and kept nowhere. */
  @Get('data-copies/:id')
  @Fresh()
  @Policy('dataCopy.read')
  async fetch(
    @Param('id', IdPipe) id: string,
    @CurrentActor() actor: Actor,
    @Res({ passthrough: true }) reply: { header(name: string, value: string): unknown },
  ): Promise<Buffer> {
    const { bytes, fileName } = await this.copies.run(actor, id);
    reply.header('content-type', 'application/zip');
    reply.header('content-disposition', `attachment; filename="${fileName}"`);
    return bytes;
  }
}
