import { IsInt, Min } from 'class-validator';

export class ReleasePaperDto {
  @IsInt()
  @Min(1)
  version: number;
}
