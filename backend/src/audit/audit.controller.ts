import { Controller, Get, Query } from '@nestjs/common';
import { Policy } from '../kernel/policy';
import { AuditEntryView } from './audit-entry.view';
import { AuditReader } from './audit-reader';
import { EntriesAfterDto } from './entries-after.dto';

@Controller('audit')
export class AuditController {
  constructor(private readonly reader: AuditReader) {}

  @Get('entries')
  @Policy('audit.read')
  entries(@Query() { after }: EntriesAfterDto): Promise<AuditEntryView[]> {
    return this.reader.after(Number(after ?? 0));
  }
}
