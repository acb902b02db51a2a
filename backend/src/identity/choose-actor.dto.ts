import { IsUUID } from 'class-validator';

export class ChooseActorDto {
  @IsUUID()
  personId: string;
}
