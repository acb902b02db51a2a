import { Controller, Get, Param, Query, Res } from '@nestjs/common';
import { PdfWriter } from '../../documents/pdf-writer';
import { IdPipe } from '../../kernel/ids';
import { Policy } from '../../kernel/policy';
import { minutesDocx } from '../minutes/minutes-docx';
import { PublishedPage } from './published-page';
import { PublishedQueryDto } from './published-query.dto';
import { PublishedMinutesRowView, PublishedMinutesView } from './published.view';
import { publishedDocument } from './published-document';

/** The part of a reply that says what a file is. */
interface FileReply {
  headers(values: Record<string, string>): unknown;
}

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** Approved minutes for everyone, without signing in. */
@Controller('published-minutes')
export class PublishedController {
  constructor(
    private readonly page: PublishedPage,
    private readonly pdf: PdfWriter,
  ) {}

  @Get()
  @Policy('publishedMinutes.list')
  list(): Promise<PublishedMinutesRowView[]> {
    return this.page.list();
  }

  /** @param id of the meeting */
  @Get(':id')
  @Policy('publishedMinutes.read')
  read(
    @Param('id', IdPipe) id: string,
    @Query() { language = 'nb' }: PublishedQueryDto,
  ): Promise<PublishedMinutesView> {
    return this.page.view(id, language);
  }

  @Get(':id/pdf')
  @Policy('publishedMinutes.read')
  async file(
    @Param('id', IdPipe) id: string,
    @Query() { language = 'nb' }: PublishedQueryDto,
    @Res({ passthrough: true }) reply: FileReply,
  ): Promise<Buffer> {
    const view = await this.page.view(id, language);
    reply.headers(fileHeaders(view, 'application/pdf', 'pdf'));
    return this.pdf.write('minutes', publishedDocument(view), view.publishedAt);
  }

  @Get(':id/docx')
  @Policy('publishedMinutes.read')
  async word(
    @Param('id', IdPipe) id: string,
    @Query() { language = 'nb' }: PublishedQueryDto,
    @Res({ passthrough: true }) reply: FileReply,
  ): Promise<Buffer> {
    const view = await this.page.view(id, language);
    reply.headers(fileHeaders(view, WORD, 'docx'));
    return minutesDocx(publishedDocument(view));
  }
}

function fileHeaders({ minutes }: PublishedMinutesView, type: string, ending: string) {
  const { number, year, language } = minutes;
  const name = `referat-${number}-${year}-${language}.${ending}`;
  return { 'content-type': type, 'content-disposition': `attachment; filename="${name}"` };
}
