import { Controller, Get, Param, Res } from '@nestjs/common';
import { IdPipe } from '../../kernel/ids';
import { Policy } from '../../kernel/policy';
import { PublicPanelReader } from './public-panel-reader';
import { PublicPanelView } from './public-panel.view';

interface FileReply {
  headers(values: Record<string, string>): unknown;
}

/** The panel as anyone may see it. */
@Controller()
export class AboutController {
  constructor(private readonly panels: PublicPanelReader) {}

  @Get('public-panel')
  @Policy('publicPanel.read')
  panel(): Promise<PublicPanelView> {
    return this.panels.panel();
  }

  /** A portrait as a picture; opened by itself it is saved and not shown. */
  @Get('public-panel/portraits/:id')
  @Policy('portrait.show')
  async portrait(
    @Param('id', IdPipe) id: string,
    @Res({ passthrough: true }) reply: FileReply,
  ): Promise<Buffer> {
    const bytes = await this.panels.portrait(id);
    reply.headers({
      'content-type': 'image/jpeg',
      'content-disposition': 'attachment; filename="portrett.jpg"',
    });
    return bytes;
  }
}
