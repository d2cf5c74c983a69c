// Every message to a client, as one union. A server frame carries a batch: all that one socket is owed in one turn is one write.

import type { CommonMessage } from './common-messages.ts';
import type { PartyMessage } from './party-messages.ts';
import type { RulesTold, SettlementMessage, WorldMessage } from './world-messages.ts';

export type ServerMessage = CommonMessage | WorldMessage | RulesTold | SettlementMessage | PartyMessage;
