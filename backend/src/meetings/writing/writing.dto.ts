import { IsOptional, IsUUID } from 'class-validator';

export class WritingDto {
  @IsOptional()
  @IsUUID()
  entryId?: string | null;
}
