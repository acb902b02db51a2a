import { IsUUID } from 'class-validator';

export class RemindDto {
  @IsUUID()
  personId: string;
}
