import { Injectable } from '@nestjs/common';
import { newId } from '../../kernel/ids';
import { UnitOfWork } from '../../kernel/unit-of-work';
import { ListFileDto } from './list-file.dto';

/** Puts it in the audit log that the member list has left the program. The list itself is kept nowhere. */
@Injectable()
export class NoteExport {
  constructor(private readonly work: UnitOfWork) {}

  run({ format }: ListFileDto): Promise<{ format: string }> {
    return this.work.write(async (tx) => {
      await tx.audit('members.exported', `memberList:${newId()}`, { format });
      return { format };
    });
  }
}
