import { IsInt, Min } from 'class-validator';
import { WriteEntryDto } from './write-entry.dto';

export class UpdateEntryDto extends WriteEntryDto {
  @IsInt()
  @Min(1)
  version: number;
}
