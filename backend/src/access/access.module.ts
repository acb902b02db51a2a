import { Module } from '@nestjs/common';
import { AccessNeedsReader } from './access-needs-reader';
import { AccessController } from './access.controller';
import { DataReadsReader } from './data-reads-reader';
import { OpenAccessNeeds } from './open-access-needs';
import { OwnNeedsReader } from './own-needs-reader';
import { SaveAccessNeeds } from './save-access-needs';
import { WithdrawAccessNeeds } from './withdraw-access-needs';

/** Access needs, the vault's first field, and who has seen one's own data. */
@Module({
  controllers: [AccessController],
  providers: [
    AccessNeedsReader,
    DataReadsReader,
    OpenAccessNeeds,
    OwnNeedsReader,
    SaveAccessNeeds,
    WithdrawAccessNeeds,
  ],
  exports: [OwnNeedsReader],
})
export class AccessModule {}
