// What may happen to a client, and what it orders its host to do. The same client machine serves a human's browser and a headless player;
// its host (a page, a socket, virtual time) only carries frames and reads a clock.

import type { FighterId } from '../ids.ts';
import type { ServerMessage } from '../wire/messages/all.ts';
import type { ClientFrame, LogOutRequest, PartyRequest, SettlementRequest, WorldRequest } from '../wire/messages/requests.ts';

/** A button, in the player's terms. `strike` and `dodge` begin an animation at once; everything else is a plain request. */
export type Button =
  | { readonly kind: 'strike'; readonly target: FighterId }
  /** Dodges the incoming blow that lands soonest and can still be dodged. */
  | { readonly kind: 'dodge' }
  /** Takes back one's own latest blow, if the server still can. */
  | { readonly kind: 'cancel' }
  /** From the next announcement on, no dodge of somebody else is drawn to begin sooner than this after its blow showed; 0: as it happens. Unit: ms. */
  | { readonly kind: 'holdDodges'; readonly shownReactionMs: number }
  | {
      readonly kind: 'ask';
      readonly request:
        | WorldRequest
        | SettlementRequest
        | LogOutRequest
        | Exclude<PartyRequest, { kind: 'attackDeclared' | 'dodgePressed' | 'attackCancelled' }>;
    };

export type ClientInput =
  /** The connection to the server last asked for is open. */
  | { readonly kind: 'connected' }
  /** It closed or failed. */
  | { readonly kind: 'disconnected'; readonly text: string }
  | { readonly kind: 'messageReceived'; readonly message: ServerMessage }
  | { readonly kind: 'buttonPressed'; readonly button: Button };

/** Send this frame: the order is the frame itself. */
export interface SendFrame extends ClientFrame {
  readonly kind: 'send';
}

export type ClientEffect =
  | SendFrame
  /** Leave the present server, if any, and connect to this one. */
  | { readonly kind: 'connect'; readonly endpoint: string }
  | { readonly kind: 'disconnect' };
