import { DynamicModule, Global, Module } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_INTERCEPTOR, APP_PIPE } from '@nestjs/core';
import { ChangeStream } from './change-stream';
import { Clock } from './clock';
import { ReadDb, Source } from './db';
import { EventsController } from './http/events.controller';
import { PolicyGuard } from './http/policy-guard';
import { ProblemFilter } from './http/problem-filter';
import { Routes } from './http/routes';
import { validationPipe } from './http/validation';
import { VersionTag } from './http/version-tag';
import { Log } from './log';
import { POLICY_TABLE, PolicyTable } from './policy';
import { Settings } from './settings';
import { Transactions } from './transactions';
import { UnitOfWork } from './unit-of-work';

/** What the program's root hands to the kernel. */
export interface KernelParts {
  reader: Source;
  transactions: Transactions;
  stream: ChangeStream;
  clock: Clock;
  settings: Settings;
  policy: PolicyTable;
  log: Log;
}

/** Time, reading, writing, who may what, and how refusals look: the same for every slice. */
@Global()
@Module({})
export class KernelModule {
  static with(parts: KernelParts): DynamicModule {
    const unit = new UnitOfWork(parts.transactions, parts.stream, parts.clock);
    const shared = [
      { provide: Clock, useValue: parts.clock },
      { provide: Settings, useValue: parts.settings },
      { provide: Log, useValue: parts.log },
      { provide: ChangeStream, useValue: parts.stream },
      { provide: ReadDb, useValue: new ReadDb(parts.reader, parts.stream) },
      { provide: UnitOfWork, useValue: unit },
      { provide: POLICY_TABLE, useValue: parts.policy },
      Routes,
    ];
    return {
      module: KernelModule,
      controllers: [EventsController],
      providers: [
        ...shared,
        { provide: APP_GUARD, useClass: PolicyGuard },
        { provide: APP_INTERCEPTOR, useClass: VersionTag },
        { provide: APP_FILTER, useClass: ProblemFilter },
        { provide: APP_PIPE, useFactory: validationPipe },
      ],
      exports: shared,
    };
  }
}
