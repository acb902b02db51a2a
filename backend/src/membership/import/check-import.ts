import { Injectable } from '@nestjs/common';
import { ImportListDto } from './import.dto';
import { ImportPreviewView, previewView } from './import.view';
import { KnownPanelReader } from './known-panel-reader';
import { OfficesForImport } from './offices-for-import-reader';
import { planImport } from './plan-import';

/** Says what a list would do, and what must be put right before it can. Writes nothing. */
@Injectable()
export class CheckImport {
  constructor(
    private readonly known: KnownPanelReader,
    private readonly offices: OfficesForImport,
  ) {}

  async run(list: ImportListDto): Promise<ImportPreviewView> {
    return previewView(await planImport(list, await this.known.read(), this.offices));
  }
}
