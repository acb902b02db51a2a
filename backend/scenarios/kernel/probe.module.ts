import {
  Body,
  Controller,
  DynamicModule,
  Get,
  Global,
  Module,
  Param,
  Post,
  Query,
} from '@nestjs/common';
import { Type } from 'class-transformer';
import { IsBoolean, IsInt, IsOptional, IsString, MaxLength, ValidateNested } from 'class-validator';
import { Actor, ActorSource, CurrentActor, NOBODY, Role } from '../../src/kernel/actor';
import { Clock } from '../../src/kernel/clock';
import { Fresh } from '../../src/kernel/http/version-tag';
import { IdPipe } from '../../src/kernel/ids';
import { KernelModule, KernelParts } from '../../src/kernel/kernel.module';
import { definePolicy, Policy } from '../../src/kernel/policy';
import { kernelPolicy } from '../../src/kernel/kernel.policy';
import { UnitOfWork } from '../../src/kernel/unit-of-work';

class LineDto {
  @IsString()
  @MaxLength(10)
  text: string;
}

class NoteDto {
  @IsString()
  @MaxLength(100)
  text: string;

  @IsOptional()
  @IsInt()
  number?: number;

  @IsOptional()
  @IsBoolean()
  closed?: boolean;

  @IsOptional()
  @ValidateNested({ each: true })
  @Type(() => LineDto)
  lines?: LineDto[];
}

export const probePolicy = definePolicy({
  ...kernelPolicy,
  'note.read': { roles: 'anyone', assurance: 0 },
  'note.write': { roles: ['coordinator'], assurance: 2 },
  'note.own': { roles: 'signedIn', assurance: 1 },
  'note.sign': { roles: 'signedIn', assurance: 3 },
});

@Controller('notes')
class NotesController {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  @Get()
  @Policy('note.read')
  list(@Query('year') year?: string): { year: string | null } {
    return { year: year ?? null };
  }

  @Get('now')
  @Policy('note.read')
  @Fresh()
  now(): { now: string } {
    return { now: this.clock.now() };
  }

  @Get('broken')
  @Policy('note.read')
  broken(): never {
    throw new Error('a secret in a message');
  }

  @Get('mine')
  @Policy('note.own')
  mine(@CurrentActor() actor: Actor): { personId: string | null } {
    return { personId: actor.personId };
  }

  @Get('signed')
  @Policy('note.sign')
  signed(): Record<string, never> {
    return {};
  }

  @Get(':id')
  @Policy('note.read')
  one(@Param('id', IdPipe) id: string): { id: string } {
    return { id };
  }

  @Post()
  @Policy('note.write')
  add(@Body() { text, lines }: NoteDto): Promise<{ text: string; lines: number }> {
    return this.unit.write(async (tx) => {
      await tx.audit('note.added', 'note:1', { text });
      tx.changed('notes');
      return { text, lines: lines?.length ?? 0 };
    });
  }
}

/** Cookie 'as=<role>' makes one somebody. */
class CookieSource extends ActorSource {
  override actorOf(cookies: ReadonlyMap<string, string>): Promise<Actor> {
    const role = cookies.get('as') as Role | undefined;
    if (role === undefined) return Promise.resolve(NOBODY);
    const id = `person-${role}`;
    const roles = new Set([role]);
    return Promise.resolve({ personId: id, accountId: id, sessionId: id, roles, assurance: 2 });
  }
}

@Global()
@Module({
  controllers: [NotesController],
  providers: [{ provide: ActorSource, useClass: CookieSource }],
  exports: [ActorSource],
})
export class ProbeModule {
  static with(parts: KernelParts): DynamicModule {
    return { module: ProbeModule, imports: [KernelModule.with(parts)] };
  }
}
