import { Module } from '@nestjs/common';
import { StatutesController } from './statutes.controller';
import { StatutesReader } from './statutes-reader';

@Module({
  controllers: [StatutesController],
  providers: [StatutesReader],
  exports: [StatutesReader],
})
export class StatutesModule {}
