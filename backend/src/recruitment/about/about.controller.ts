import { Controller, Get } from '@nestjs/common';
import { Policy } from '../../kernel/policy';
import { PublicPanelReader } from './public-panel-reader';
import { PublicPanelView } from './public-panel.view';

/** The panel as anyone may see it. */
@Controller()
export class AboutController {
  constructor(private readonly panels: PublicPanelReader) {}

  @Get('public-panel')
  @Policy('publicPanel.read')
  panel(): Promise<PublicPanelView> {
    return this.panels.panel();
  }
}
