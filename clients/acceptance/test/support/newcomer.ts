import { createGatehouseClient } from '@gatehouse/client/gatehouse-client';
import { openMail } from './mailbox.js';
import { signIn } from './person.js';
import { theSystem } from './the-system.js';

export interface Newcomer {
  email: string;
  password: string;
  accountId: string;
}

let count = 0;

/** Somebody of the staff who has just joined by invitation: what they change, no other test has. */
export async function joinAsStaff(name: string): Promise<Newcomer> {
  const newcomer = {
    email: `${name.toLowerCase()}-${Date.now()}-${++count}@people.example`,
    password: 'four patient herons',
  };
  const { client: manager } = await signIn('Meera');
  await manager.invitations.create({
    email: newcomer.email,
    role: 'employee',
    job: 'technician',
  });
  const [link = ''] = (await openMail(newcomer.email, 'You are invited')).links;
  const token = new URLSearchParams(new URL(link).hash.slice(1)).get('token') ?? '';
  const { gatewayUrl } = await theSystem();
  const { user } = await createGatehouseClient({ gatewayUrl }).auth.acceptInvitation({
    ...{ token, password: newcomer.password, givenName: name, familyName: 'Newman' },
  });
  return { ...newcomer, accountId: user.id };
}
