// A player's session with a stack: a running client, and who one says to the world that one is. Signing out puts the client down and begins with
// another.

import type { Button } from '../../../core/client/inputs.ts';
import { viewAt } from '../../../core/client/view-at.ts';
import type { ServerMessage } from '../../../core/wire/messages/all.ts';
import type { Credentials, Session } from '../shared/context.ts';
import { forgetCredentials, rememberCredentials } from '../shared/remembered.ts';
import { runClient, type ClientSurroundings, type RunningClient } from './running-client.ts';

/** A session; what it is given holds for every client of it. */
export const startSession = (given: Omit<ClientSurroundings, 'isDealtWith' | 'changed'>): Session => {
  let revision = 0;
  /** The remembered guest who has signed in and heard nothing yet. */
  let signingIn: Credentials | undefined;
  const press = (button: Button): void => client.take({ kind: 'buttonPressed', button });
  const signIn = ({ name, password }: Credentials, isNew: boolean): void =>
    press({ kind: 'ask', request: { kind: isNew ? 'accountRegistered' : 'loggedIn', name, password } });
  // A guest remembered by this browser but unknown to this world (its data is new) is simply registered again under the same name.
  const isDealtWith = (message: ServerMessage): boolean => {
    const guest = signingIn;
    if (message.kind === 'charactersListed') signingIn = undefined;
    if (message.kind !== 'rejected' || guest === undefined || client.state.account !== undefined) return false;
    signingIn = undefined;
    signIn(guest, true);
    return true;
  };
  const changed = (): void => {
    revision += 1;
  };
  const begin = (): RunningClient => runClient({ ...given, isDealtWith, changed });
  let client = begin();
  return {
    view: (now) => viewAt(client.state, now),
    advanceTo: (now) => client.advanceTo(now),
    revision: () => revision,
    press,
    isConnected: () => client.state.isConnected,
    signIn: (credentials, isNew) => {
      rememberCredentials(credentials);
      signingIn = credentials.isGuest && !isNew ? credentials : undefined;
      signIn(credentials, isNew);
    },
    signOut: () => {
      forgetCredentials();
      client.stop();
      client = begin();
      changed();
    },
  };
};
