import { Injectable } from '@nestjs/common';
import { Actor } from '../../kernel/actor';
import { newId } from '../../kernel/ids';
import { UnitOfWork } from '../../kernel/unit-of-work';
import { DataReads } from '../../kernel/vault/data-reads';
import { ListFileDto } from './list-file.dto';
import { MemberListReader } from './member-list-reader';

const PURPOSE = { name: 'memberList', about: null };

/**
 * Notes that the member list has left the program: in the audit log, and for everyone on it under «Hvem har sett mine
 * opplysninger». The list itself is kept nowhere.
 */
@Injectable()
export class NoteExport {
  constructor(
    private readonly work: UnitOfWork,
    private readonly lists: MemberListReader,
    private readonly reads: DataReads,
  ) {}

  run(actor: Actor, { format }: ListFileDto): Promise<{ format: string }> {
    return this.work.write(async (tx) => {
      await tx.audit('members.exported', `memberList:${newId()}`, { format });
      for (const personId of await this.lists.personIds(tx)) {
        const read = { personId, what: 'memberList', how: 'exported', purpose: PURPOSE } as const;
        await this.reads.note(tx, actor, read);
      }
      return { format };
    });
  }
}
