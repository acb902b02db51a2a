import { Module } from '@nestjs/common';
import { PolicyController } from './policy.controller';

/** The program as those who run it see it. */
@Module({ controllers: [PolicyController] })
export class AdministrationModule {}
