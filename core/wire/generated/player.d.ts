import * as $protobuf from "protobufjs/minimal.js";
import Long = require("long");

/** Namespace doubleping. */
export namespace doubleping {

    /** Namespace player. */
    namespace player {

        /**
         * Properties of a ClientFrame.
         * @deprecated Use doubleping.player.ClientFrame.$Properties instead.
         */
        interface IClientFrame extends doubleping.player.ClientFrame.$Properties {
        }

        /** Represents a ClientFrame. */
        class ClientFrame {

            /**
             * Constructs a new ClientFrame.
             * @param [properties] Properties to set
             */
            constructor(properties?: doubleping.player.ClientFrame.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** ClientFrame sequence. */
            sequence: number;

            /** ClientFrame seatTaken. */
            seatTaken: (doubleping.player.SeatTaken|null);

            /** ClientFrame timeProbed. */
            timeProbed: (doubleping.player.TimeProbed|null);

            /** ClientFrame logOutAsked. */
            logOutAsked: (doubleping.player.Empty|null);

            /** ClientFrame logOutConfirmed. */
            logOutConfirmed: (doubleping.player.Empty|null);

            /** ClientFrame accountRegistered. */
            accountRegistered: (doubleping.player.Credentials|null);

            /** ClientFrame loggedIn. */
            loggedIn: (doubleping.player.Credentials|null);

            /** ClientFrame characterCreated. */
            characterCreated: (doubleping.player.CharacterCreated|null);

            /** ClientFrame characterChosen. */
            characterChosen: (doubleping.player.CharacterNamed|null);

            /** ClientFrame rulesAsked. */
            rulesAsked: (doubleping.player.Empty|null);

            /** ClientFrame partyCreated. */
            partyCreated: (doubleping.player.Empty|null);

            /** ClientFrame memberInvited. */
            memberInvited: (doubleping.player.CharacterNamed|null);

            /** ClientFrame inviteAnswered. */
            inviteAnswered: (doubleping.player.InviteAnswered|null);

            /** ClientFrame partyLeft. */
            partyLeft: (doubleping.player.Empty|null);

            /** ClientFrame companionHired. */
            companionHired: (doubleping.player.CompanionHired|null);

            /** ClientFrame companionDismissed. */
            companionDismissed: (doubleping.player.CharacterNamed|null);

            /** ClientFrame questSetOut. */
            questSetOut: (doubleping.player.QuestSetOut|null);

            /** ClientFrame travelSetOut. */
            travelSetOut: (doubleping.player.DestinationNamed|null);

            /** ClientFrame goodsBought. */
            goodsBought: (doubleping.player.ItemNamed|null);

            /** ClientFrame itemSold. */
            itemSold: (doubleping.player.ItemNamed|null);

            /** ClientFrame itemEquipped. */
            itemEquipped: (doubleping.player.ItemNamed|null);

            /** ClientFrame offerPosted. */
            offerPosted: (doubleping.player.OfferPosted|null);

            /** ClientFrame offerWithdrawn. */
            offerWithdrawn: (doubleping.player.OfferNamed|null);

            /** ClientFrame offerTaken. */
            offerTaken: (doubleping.player.OfferNamed|null);

            /** ClientFrame drillSetOut. */
            drillSetOut: (doubleping.player.DrillSetOut|null);

            /** ClientFrame moveOrdered. */
            moveOrdered: (doubleping.player.MoveOrdered|null);

            /** ClientFrame attackDeclared. */
            attackDeclared: (doubleping.player.AttackDeclared|null);

            /** ClientFrame dodgePressed. */
            dodgePressed: (doubleping.player.DodgePressed|null);

            /** ClientFrame destinationChosen. */
            destinationChosen: (doubleping.player.DestinationNamed|null);

            /** ClientFrame attackCancelled. */
            attackCancelled: (doubleping.player.AttackCancelled|null);

            /** ClientFrame request. */
            request?: ("seatTaken"|"timeProbed"|"logOutAsked"|"logOutConfirmed"|"accountRegistered"|"loggedIn"|"characterCreated"|"characterChosen"|"rulesAsked"|"partyCreated"|"memberInvited"|"inviteAnswered"|"partyLeft"|"companionHired"|"companionDismissed"|"questSetOut"|"travelSetOut"|"goodsBought"|"itemSold"|"itemEquipped"|"offerPosted"|"offerWithdrawn"|"offerTaken"|"drillSetOut"|"moveOrdered"|"attackDeclared"|"dodgePressed"|"destinationChosen"|"attackCancelled");

            /**
             * Creates a new ClientFrame instance using the specified properties.
             * @param [properties] Properties to set
             * @returns ClientFrame instance
             */
            static create(properties: doubleping.player.ClientFrame.$Shape): doubleping.player.ClientFrame & doubleping.player.ClientFrame.$Shape;
            static create(properties?: doubleping.player.ClientFrame.$Properties): doubleping.player.ClientFrame;

            /**
             * Encodes the specified ClientFrame message. Does not implicitly {@link doubleping.player.ClientFrame.verify|verify} messages.
             * @param message ClientFrame message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: doubleping.player.ClientFrame.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a ClientFrame message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {doubleping.player.ClientFrame & doubleping.player.ClientFrame.$Shape} ClientFrame
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): doubleping.player.ClientFrame & doubleping.player.ClientFrame.$Shape;
        }

        namespace ClientFrame {

            /** Properties of a ClientFrame. */
            interface $Properties {

                /** ClientFrame sequence */
                sequence?: number;

                /** ClientFrame seatTaken */
                seatTaken?: (doubleping.player.SeatTaken.$Properties|null);

                /** ClientFrame timeProbed */
                timeProbed?: (doubleping.player.TimeProbed.$Properties|null);

                /** ClientFrame logOutAsked */
                logOutAsked?: (doubleping.player.Empty.$Properties|null);

                /** ClientFrame logOutConfirmed */
                logOutConfirmed?: (doubleping.player.Empty.$Properties|null);

                /** ClientFrame accountRegistered */
                accountRegistered?: (doubleping.player.Credentials.$Properties|null);

                /** ClientFrame loggedIn */
                loggedIn?: (doubleping.player.Credentials.$Properties|null);

                /** ClientFrame characterCreated */
                characterCreated?: (doubleping.player.CharacterCreated.$Properties|null);

                /** ClientFrame characterChosen */
                characterChosen?: (doubleping.player.CharacterNamed.$Properties|null);

                /** ClientFrame rulesAsked */
                rulesAsked?: (doubleping.player.Empty.$Properties|null);

                /** ClientFrame partyCreated */
                partyCreated?: (doubleping.player.Empty.$Properties|null);

                /** ClientFrame memberInvited */
                memberInvited?: (doubleping.player.CharacterNamed.$Properties|null);

                /** ClientFrame inviteAnswered */
                inviteAnswered?: (doubleping.player.InviteAnswered.$Properties|null);

                /** ClientFrame partyLeft */
                partyLeft?: (doubleping.player.Empty.$Properties|null);

                /** ClientFrame companionHired */
                companionHired?: (doubleping.player.CompanionHired.$Properties|null);

                /** ClientFrame companionDismissed */
                companionDismissed?: (doubleping.player.CharacterNamed.$Properties|null);

                /** ClientFrame questSetOut */
                questSetOut?: (doubleping.player.QuestSetOut.$Properties|null);

                /** ClientFrame travelSetOut */
                travelSetOut?: (doubleping.player.DestinationNamed.$Properties|null);

                /** ClientFrame goodsBought */
                goodsBought?: (doubleping.player.ItemNamed.$Properties|null);

                /** ClientFrame itemSold */
                itemSold?: (doubleping.player.ItemNamed.$Properties|null);

                /** ClientFrame itemEquipped */
                itemEquipped?: (doubleping.player.ItemNamed.$Properties|null);

                /** ClientFrame offerPosted */
                offerPosted?: (doubleping.player.OfferPosted.$Properties|null);

                /** ClientFrame offerWithdrawn */
                offerWithdrawn?: (doubleping.player.OfferNamed.$Properties|null);

                /** ClientFrame offerTaken */
                offerTaken?: (doubleping.player.OfferNamed.$Properties|null);

                /** ClientFrame drillSetOut */
                drillSetOut?: (doubleping.player.DrillSetOut.$Properties|null);

                /** ClientFrame moveOrdered */
                moveOrdered?: (doubleping.player.MoveOrdered.$Properties|null);

                /** ClientFrame attackDeclared */
                attackDeclared?: (doubleping.player.AttackDeclared.$Properties|null);

                /** ClientFrame dodgePressed */
                dodgePressed?: (doubleping.player.DodgePressed.$Properties|null);

                /** ClientFrame destinationChosen */
                destinationChosen?: (doubleping.player.DestinationNamed.$Properties|null);

                /** ClientFrame attackCancelled */
                attackCancelled?: (doubleping.player.AttackCancelled.$Properties|null);

                /** ClientFrame request */
                request?: ("seatTaken"|"timeProbed"|"logOutAsked"|"logOutConfirmed"|"accountRegistered"|"loggedIn"|"characterCreated"|"characterChosen"|"rulesAsked"|"partyCreated"|"memberInvited"|"inviteAnswered"|"partyLeft"|"companionHired"|"companionDismissed"|"questSetOut"|"travelSetOut"|"goodsBought"|"itemSold"|"itemEquipped"|"offerPosted"|"offerWithdrawn"|"offerTaken"|"drillSetOut"|"moveOrdered"|"attackDeclared"|"dodgePressed"|"destinationChosen"|"attackCancelled");

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Narrowed shape of a ClientFrame. */
            type $Shape = {
              sequence?: number;
              seatTaken?: doubleping.player.SeatTaken.$Shape|null;
              timeProbed?: doubleping.player.TimeProbed.$Shape|null;
              logOutAsked?: doubleping.player.Empty.$Shape|null;
              logOutConfirmed?: doubleping.player.Empty.$Shape|null;
              accountRegistered?: doubleping.player.Credentials.$Shape|null;
              loggedIn?: doubleping.player.Credentials.$Shape|null;
              characterCreated?: doubleping.player.CharacterCreated.$Shape|null;
              characterChosen?: doubleping.player.CharacterNamed.$Shape|null;
              rulesAsked?: doubleping.player.Empty.$Shape|null;
              partyCreated?: doubleping.player.Empty.$Shape|null;
              memberInvited?: doubleping.player.CharacterNamed.$Shape|null;
              inviteAnswered?: doubleping.player.InviteAnswered.$Shape|null;
              partyLeft?: doubleping.player.Empty.$Shape|null;
              companionHired?: doubleping.player.CompanionHired.$Shape|null;
              companionDismissed?: doubleping.player.CharacterNamed.$Shape|null;
              questSetOut?: doubleping.player.QuestSetOut.$Shape|null;
              travelSetOut?: doubleping.player.DestinationNamed.$Shape|null;
              goodsBought?: doubleping.player.ItemNamed.$Shape|null;
              itemSold?: doubleping.player.ItemNamed.$Shape|null;
              itemEquipped?: doubleping.player.ItemNamed.$Shape|null;
              offerPosted?: doubleping.player.OfferPosted.$Shape|null;
              offerWithdrawn?: doubleping.player.OfferNamed.$Shape|null;
              offerTaken?: doubleping.player.OfferNamed.$Shape|null;
              drillSetOut?: doubleping.player.DrillSetOut.$Shape|null;
              moveOrdered?: doubleping.player.MoveOrdered.$Shape|null;
              attackDeclared?: doubleping.player.AttackDeclared.$Shape|null;
              dodgePressed?: doubleping.player.DodgePressed.$Shape|null;
              destinationChosen?: doubleping.player.DestinationNamed.$Shape|null;
              attackCancelled?: doubleping.player.AttackCancelled.$Shape|null;
              $unknowns?: Uint8Array[];
            } & (
              ({ request?: undefined; seatTaken?: null; timeProbed?: null; logOutAsked?: null; logOutConfirmed?: null; accountRegistered?: null; loggedIn?: null; characterCreated?: null; characterChosen?: null; rulesAsked?: null; partyCreated?: null; memberInvited?: null; inviteAnswered?: null; partyLeft?: null; companionHired?: null; companionDismissed?: null; questSetOut?: null; travelSetOut?: null; goodsBought?: null; itemSold?: null; itemEquipped?: null; offerPosted?: null; offerWithdrawn?: null; offerTaken?: null; drillSetOut?: null; moveOrdered?: null; attackDeclared?: null; dodgePressed?: null; destinationChosen?: null; attackCancelled?: null }|{ request?: "seatTaken"; seatTaken: doubleping.player.SeatTaken.$Shape; timeProbed?: null; logOutAsked?: null; logOutConfirmed?: null; accountRegistered?: null; loggedIn?: null; characterCreated?: null; characterChosen?: null; rulesAsked?: null; partyCreated?: null; memberInvited?: null; inviteAnswered?: null; partyLeft?: null; companionHired?: null; companionDismissed?: null; questSetOut?: null; travelSetOut?: null; goodsBought?: null; itemSold?: null; itemEquipped?: null; offerPosted?: null; offerWithdrawn?: null; offerTaken?: null; drillSetOut?: null; moveOrdered?: null; attackDeclared?: null; dodgePressed?: null; destinationChosen?: null; attackCancelled?: null }|{ request?: "timeProbed"; seatTaken?: null; timeProbed: doubleping.player.TimeProbed.$Shape; logOutAsked?: null; logOutConfirmed?: null; accountRegistered?: null; loggedIn?: null; characterCreated?: null; characterChosen?: null; rulesAsked?: null; partyCreated?: null; memberInvited?: null; inviteAnswered?: null; partyLeft?: null; companionHired?: null; companionDismissed?: null; questSetOut?: null; travelSetOut?: null; goodsBought?: null; itemSold?: null; itemEquipped?: null; offerPosted?: null; offerWithdrawn?: null; offerTaken?: null; drillSetOut?: null; moveOrdered?: null; attackDeclared?: null; dodgePressed?: null; destinationChosen?: null; attackCancelled?: null }|{ request?: "logOutAsked"; seatTaken?: null; timeProbed?: null; logOutAsked: doubleping.player.Empty.$Shape; logOutConfirmed?: null; accountRegistered?: null; loggedIn?: null; characterCreated?: null; characterChosen?: null; rulesAsked?: null; partyCreated?: null; memberInvited?: null; inviteAnswered?: null; partyLeft?: null; companionHired?: null; companionDismissed?: null; questSetOut?: null; travelSetOut?: null; goodsBought?: null; itemSold?: null; itemEquipped?: null; offerPosted?: null; offerWithdrawn?: null; offerTaken?: null; drillSetOut?: null; moveOrdered?: null; attackDeclared?: null; dodgePressed?: null; destinationChosen?: null; attackCancelled?: null }|{ request?: "logOutConfirmed"; seatTaken?: null; timeProbed?: null; logOutAsked?: null; logOutConfirmed: doubleping.player.Empty.$Shape; accountRegistered?: null; loggedIn?: null; characterCreated?: null; characterChosen?: null; rulesAsked?: null; partyCreated?: null; memberInvited?: null; inviteAnswered?: null; partyLeft?: null; companionHired?: null; companionDismissed?: null; questSetOut?: null; travelSetOut?: null; goodsBought?: null; itemSold?: null; itemEquipped?: null; offerPosted?: null; offerWithdrawn?: null; offerTaken?: null; drillSetOut?: null; moveOrdered?: null; attackDeclared?: null; dodgePressed?: null; destinationChosen?: null; attackCancelled?: null }|{ request?: "accountRegistered"; seatTaken?: null; timeProbed?: null; logOutAsked?: null; logOutConfirmed?: null; accountRegistered: doubleping.player.Credentials.$Shape; loggedIn?: null; characterCreated?: null; characterChosen?: null; rulesAsked?: null; partyCreated?: null; memberInvited?: null; inviteAnswered?: null; partyLeft?: null; companionHired?: null; companionDismissed?: null; questSetOut?: null; travelSetOut?: null; goodsBought?: null; itemSold?: null; itemEquipped?: null; offerPosted?: null; offerWithdrawn?: null; offerTaken?: null; drillSetOut?: null; moveOrdered?: null; attackDeclared?: null; dodgePressed?: null; destinationChosen?: null; attackCancelled?: null }|{ request?: "loggedIn"; seatTaken?: null; timeProbed?: null; logOutAsked?: null; logOutConfirmed?: null; accountRegistered?: null; loggedIn: doubleping.player.Credentials.$Shape; characterCreated?: null; characterChosen?: null; rulesAsked?: null; partyCreated?: null; memberInvited?: null; inviteAnswered?: null; partyLeft?: null; companionHired?: null; companionDismissed?: null; questSetOut?: null; travelSetOut?: null; goodsBought?: null; itemSold?: null; itemEquipped?: null; offerPosted?: null; offerWithdrawn?: null; offerTaken?: null; drillSetOut?: null; moveOrdered?: null; attackDeclared?: null; dodgePressed?: null; destinationChosen?: null; attackCancelled?: null }|{ request?: "characterCreated"; seatTaken?: null; timeProbed?: null; logOutAsked?: null; logOutConfirmed?: null; accountRegistered?: null; loggedIn?: null; characterCreated: doubleping.player.CharacterCreated.$Shape; characterChosen?: null; rulesAsked?: null; partyCreated?: null; memberInvited?: null; inviteAnswered?: null; partyLeft?: null; companionHired?: null; companionDismissed?: null; questSetOut?: null; travelSetOut?: null; goodsBought?: null; itemSold?: null; itemEquipped?: null; offerPosted?: null; offerWithdrawn?: null; offerTaken?: null; drillSetOut?: null; moveOrdered?: null; attackDeclared?: null; dodgePressed?: null; destinationChosen?: null; attackCancelled?: null }|{ request?: "characterChosen"; seatTaken?: null; timeProbed?: null; logOutAsked?: null; logOutConfirmed?: null; accountRegistered?: null; loggedIn?: null; characterCreated?: null; characterChosen: doubleping.player.CharacterNamed.$Shape; rulesAsked?: null; partyCreated?: null; memberInvited?: null; inviteAnswered?: null; partyLeft?: null; companionHired?: null; companionDismissed?: null; questSetOut?: null; travelSetOut?: null; goodsBought?: null; itemSold?: null; itemEquipped?: null; offerPosted?: null; offerWithdrawn?: null; offerTaken?: null; drillSetOut?: null; moveOrdered?: null; attackDeclared?: null; dodgePressed?: null; destinationChosen?: null; attackCancelled?: null }|{ request?: "rulesAsked"; seatTaken?: null; timeProbed?: null; logOutAsked?: null; logOutConfirmed?: null; accountRegistered?: null; loggedIn?: null; characterCreated?: null; characterChosen?: null; rulesAsked: doubleping.player.Empty.$Shape; partyCreated?: null; memberInvited?: null; inviteAnswered?: null; partyLeft?: null; companionHired?: null; companionDismissed?: null; questSetOut?: null; travelSetOut?: null; goodsBought?: null; itemSold?: null; itemEquipped?: null; offerPosted?: null; offerWithdrawn?: null; offerTaken?: null; drillSetOut?: null; moveOrdered?: null; attackDeclared?: null; dodgePressed?: null; destinationChosen?: null; attackCancelled?: null }|{ request?: "partyCreated"; seatTaken?: null; timeProbed?: null; logOutAsked?: null; logOutConfirmed?: null; accountRegistered?: null; loggedIn?: null; characterCreated?: null; characterChosen?: null; rulesAsked?: null; partyCreated: doubleping.player.Empty.$Shape; memberInvited?: null; inviteAnswered?: null; partyLeft?: null; companionHired?: null; companionDismissed?: null; questSetOut?: null; travelSetOut?: null; goodsBought?: null; itemSold?: null; itemEquipped?: null; offerPosted?: null; offerWithdrawn?: null; offerTaken?: null; drillSetOut?: null; moveOrdered?: null; attackDeclared?: null; dodgePressed?: null; destinationChosen?: null; attackCancelled?: null }|{ request?: "memberInvited"; seatTaken?: null; timeProbed?: null; logOutAsked?: null; logOutConfirmed?: null; accountRegistered?: null; loggedIn?: null; characterCreated?: null; characterChosen?: null; rulesAsked?: null; partyCreated?: null; memberInvited: doubleping.player.CharacterNamed.$Shape; inviteAnswered?: null; partyLeft?: null; companionHired?: null; companionDismissed?: null; questSetOut?: null; travelSetOut?: null; goodsBought?: null; itemSold?: null; itemEquipped?: null; offerPosted?: null; offerWithdrawn?: null; offerTaken?: null; drillSetOut?: null; moveOrdered?: null; attackDeclared?: null; dodgePressed?: null; destinationChosen?: null; attackCancelled?: null }|{ request?: "inviteAnswered"; seatTaken?: null; timeProbed?: null; logOutAsked?: null; logOutConfirmed?: null; accountRegistered?: null; loggedIn?: null; characterCreated?: null; characterChosen?: null; rulesAsked?: null; partyCreated?: null; memberInvited?: null; inviteAnswered: doubleping.player.InviteAnswered.$Shape; partyLeft?: null; companionHired?: null; companionDismissed?: null; questSetOut?: null; travelSetOut?: null; goodsBought?: null; itemSold?: null; itemEquipped?: null; offerPosted?: null; offerWithdrawn?: null; offerTaken?: null; drillSetOut?: null; moveOrdered?: null; attackDeclared?: null; dodgePressed?: null; destinationChosen?: null; attackCancelled?: null }|{ request?: "partyLeft"; seatTaken?: null; timeProbed?: null; logOutAsked?: null; logOutConfirmed?: null; accountRegistered?: null; loggedIn?: null; characterCreated?: null; characterChosen?: null; rulesAsked?: null; partyCreated?: null; memberInvited?: null; inviteAnswered?: null; partyLeft: doubleping.player.Empty.$Shape; companionHired?: null; companionDismissed?: null; questSetOut?: null; travelSetOut?: null; goodsBought?: null; itemSold?: null; itemEquipped?: null; offerPosted?: null; offerWithdrawn?: null; offerTaken?: null; drillSetOut?: null; moveOrdered?: null; attackDeclared?: null; dodgePressed?: null; destinationChosen?: null; attackCancelled?: null }|{ request?: "companionHired"; seatTaken?: null; timeProbed?: null; logOutAsked?: null; logOutConfirmed?: null; accountRegistered?: null; loggedIn?: null; characterCreated?: null; characterChosen?: null; rulesAsked?: null; partyCreated?: null; memberInvited?: null; inviteAnswered?: null; partyLeft?: null; companionHired: doubleping.player.CompanionHired.$Shape; companionDismissed?: null; questSetOut?: null; travelSetOut?: null; goodsBought?: null; itemSold?: null; itemEquipped?: null; offerPosted?: null; offerWithdrawn?: null; offerTaken?: null; drillSetOut?: null; moveOrdered?: null; attackDeclared?: null; dodgePressed?: null; destinationChosen?: null; attackCancelled?: null }|{ request?: "companionDismissed"; seatTaken?: null; timeProbed?: null; logOutAsked?: null; logOutConfirmed?: null; accountRegistered?: null; loggedIn?: null; characterCreated?: null; characterChosen?: null; rulesAsked?: null; partyCreated?: null; memberInvited?: null; inviteAnswered?: null; partyLeft?: null; companionHired?: null; companionDismissed: doubleping.player.CharacterNamed.$Shape; questSetOut?: null; travelSetOut?: null; goodsBought?: null; itemSold?: null; itemEquipped?: null; offerPosted?: null; offerWithdrawn?: null; offerTaken?: null; drillSetOut?: null; moveOrdered?: null; attackDeclared?: null; dodgePressed?: null; destinationChosen?: null; attackCancelled?: null }|{ request?: "questSetOut"; seatTaken?: null; timeProbed?: null; logOutAsked?: null; logOutConfirmed?: null; accountRegistered?: null; loggedIn?: null; characterCreated?: null; characterChosen?: null; rulesAsked?: null; partyCreated?: null; memberInvited?: null; inviteAnswered?: null; partyLeft?: null; companionHired?: null; companionDismissed?: null; questSetOut: doubleping.player.QuestSetOut.$Shape; travelSetOut?: null; goodsBought?: null; itemSold?: null; itemEquipped?: null; offerPosted?: null; offerWithdrawn?: null; offerTaken?: null; drillSetOut?: null; moveOrdered?: null; attackDeclared?: null; dodgePressed?: null; destinationChosen?: null; attackCancelled?: null }|{ request?: "travelSetOut"; seatTaken?: null; timeProbed?: null; logOutAsked?: null; logOutConfirmed?: null; accountRegistered?: null; loggedIn?: null; characterCreated?: null; characterChosen?: null; rulesAsked?: null; partyCreated?: null; memberInvited?: null; inviteAnswered?: null; partyLeft?: null; companionHired?: null; companionDismissed?: null; questSetOut?: null; travelSetOut: doubleping.player.DestinationNamed.$Shape; goodsBought?: null; itemSold?: null; itemEquipped?: null; offerPosted?: null; offerWithdrawn?: null; offerTaken?: null; drillSetOut?: null; moveOrdered?: null; attackDeclared?: null; dodgePressed?: null; destinationChosen?: null; attackCancelled?: null }|{ request?: "goodsBought"; seatTaken?: null; timeProbed?: null; logOutAsked?: null; logOutConfirmed?: null; accountRegistered?: null; loggedIn?: null; characterCreated?: null; characterChosen?: null; rulesAsked?: null; partyCreated?: null; memberInvited?: null; inviteAnswered?: null; partyLeft?: null; companionHired?: null; companionDismissed?: null; questSetOut?: null; travelSetOut?: null; goodsBought: doubleping.player.ItemNamed.$Shape; itemSold?: null; itemEquipped?: null; offerPosted?: null; offerWithdrawn?: null; offerTaken?: null; drillSetOut?: null; moveOrdered?: null; attackDeclared?: null; dodgePressed?: null; destinationChosen?: null; attackCancelled?: null }|{ request?: "itemSold"; seatTaken?: null; timeProbed?: null; logOutAsked?: null; logOutConfirmed?: null; accountRegistered?: null; loggedIn?: null; characterCreated?: null; characterChosen?: null; rulesAsked?: null; partyCreated?: null; memberInvited?: null; inviteAnswered?: null; partyLeft?: null; companionHired?: null; companionDismissed?: null; questSetOut?: null; travelSetOut?: null; goodsBought?: null; itemSold: doubleping.player.ItemNamed.$Shape; itemEquipped?: null; offerPosted?: null; offerWithdrawn?: null; offerTaken?: null; drillSetOut?: null; moveOrdered?: null; attackDeclared?: null; dodgePressed?: null; destinationChosen?: null; attackCancelled?: null }|{ request?: "itemEquipped"; seatTaken?: null; timeProbed?: null; logOutAsked?: null; logOutConfirmed?: null; accountRegistered?: null; loggedIn?: null; characterCreated?: null; characterChosen?: null; rulesAsked?: null; partyCreated?: null; memberInvited?: null; inviteAnswered?: null; partyLeft?: null; companionHired?: null; companionDismissed?: null; questSetOut?: null; travelSetOut?: null; goodsBought?: null; itemSold?: null; itemEquipped: doubleping.player.ItemNamed.$Shape; offerPosted?: null; offerWithdrawn?: null; offerTaken?: null; drillSetOut?: null; moveOrdered?: null; attackDeclared?: null; dodgePressed?: null; destinationChosen?: null; attackCancelled?: null }|{ request?: "offerPosted"; seatTaken?: null; timeProbed?: null; logOutAsked?: null; logOutConfirmed?: null; accountRegistered?: null; loggedIn?: null; characterCreated?: null; characterChosen?: null; rulesAsked?: null; partyCreated?: null; memberInvited?: null; inviteAnswered?: null; partyLeft?: null; companionHired?: null; companionDismissed?: null; questSetOut?: null; travelSetOut?: null; goodsBought?: null; itemSold?: null; itemEquipped?: null; offerPosted: doubleping.player.OfferPosted.$Shape; offerWithdrawn?: null; offerTaken?: null; drillSetOut?: null; moveOrdered?: null; attackDeclared?: null; dodgePressed?: null; destinationChosen?: null; attackCancelled?: null }|{ request?: "offerWithdrawn"; seatTaken?: null; timeProbed?: null; logOutAsked?: null; logOutConfirmed?: null; accountRegistered?: null; loggedIn?: null; characterCreated?: null; characterChosen?: null; rulesAsked?: null; partyCreated?: null; memberInvited?: null; inviteAnswered?: null; partyLeft?: null; companionHired?: null; companionDismissed?: null; questSetOut?: null; travelSetOut?: null; goodsBought?: null; itemSold?: null; itemEquipped?: null; offerPosted?: null; offerWithdrawn: doubleping.player.OfferNamed.$Shape; offerTaken?: null; drillSetOut?: null; moveOrdered?: null; attackDeclared?: null; dodgePressed?: null; destinationChosen?: null; attackCancelled?: null }|{ request?: "offerTaken"; seatTaken?: null; timeProbed?: null; logOutAsked?: null; logOutConfirmed?: null; accountRegistered?: null; loggedIn?: null; characterCreated?: null; characterChosen?: null; rulesAsked?: null; partyCreated?: null; memberInvited?: null; inviteAnswered?: null; partyLeft?: null; companionHired?: null; companionDismissed?: null; questSetOut?: null; travelSetOut?: null; goodsBought?: null; itemSold?: null; itemEquipped?: null; offerPosted?: null; offerWithdrawn?: null; offerTaken: doubleping.player.OfferNamed.$Shape; drillSetOut?: null; moveOrdered?: null; attackDeclared?: null; dodgePressed?: null; destinationChosen?: null; attackCancelled?: null }|{ request?: "drillSetOut"; seatTaken?: null; timeProbed?: null; logOutAsked?: null; logOutConfirmed?: null; accountRegistered?: null; loggedIn?: null; characterCreated?: null; characterChosen?: null; rulesAsked?: null; partyCreated?: null; memberInvited?: null; inviteAnswered?: null; partyLeft?: null; companionHired?: null; companionDismissed?: null; questSetOut?: null; travelSetOut?: null; goodsBought?: null; itemSold?: null; itemEquipped?: null; offerPosted?: null; offerWithdrawn?: null; offerTaken?: null; drillSetOut: doubleping.player.DrillSetOut.$Shape; moveOrdered?: null; attackDeclared?: null; dodgePressed?: null; destinationChosen?: null; attackCancelled?: null }|{ request?: "moveOrdered"; seatTaken?: null; timeProbed?: null; logOutAsked?: null; logOutConfirmed?: null; accountRegistered?: null; loggedIn?: null; characterCreated?: null; characterChosen?: null; rulesAsked?: null; partyCreated?: null; memberInvited?: null; inviteAnswered?: null; partyLeft?: null; companionHired?: null; companionDismissed?: null; questSetOut?: null; travelSetOut?: null; goodsBought?: null; itemSold?: null; itemEquipped?: null; offerPosted?: null; offerWithdrawn?: null; offerTaken?: null; drillSetOut?: null; moveOrdered: doubleping.player.MoveOrdered.$Shape; attackDeclared?: null; dodgePressed?: null; destinationChosen?: null; attackCancelled?: null }|{ request?: "attackDeclared"; seatTaken?: null; timeProbed?: null; logOutAsked?: null; logOutConfirmed?: null; accountRegistered?: null; loggedIn?: null; characterCreated?: null; characterChosen?: null; rulesAsked?: null; partyCreated?: null; memberInvited?: null; inviteAnswered?: null; partyLeft?: null; companionHired?: null; companionDismissed?: null; questSetOut?: null; travelSetOut?: null; goodsBought?: null; itemSold?: null; itemEquipped?: null; offerPosted?: null; offerWithdrawn?: null; offerTaken?: null; drillSetOut?: null; moveOrdered?: null; attackDeclared: doubleping.player.AttackDeclared.$Shape; dodgePressed?: null; destinationChosen?: null; attackCancelled?: null }|{ request?: "dodgePressed"; seatTaken?: null; timeProbed?: null; logOutAsked?: null; logOutConfirmed?: null; accountRegistered?: null; loggedIn?: null; characterCreated?: null; characterChosen?: null; rulesAsked?: null; partyCreated?: null; memberInvited?: null; inviteAnswered?: null; partyLeft?: null; companionHired?: null; companionDismissed?: null; questSetOut?: null; travelSetOut?: null; goodsBought?: null; itemSold?: null; itemEquipped?: null; offerPosted?: null; offerWithdrawn?: null; offerTaken?: null; drillSetOut?: null; moveOrdered?: null; attackDeclared?: null; dodgePressed: doubleping.player.DodgePressed.$Shape; destinationChosen?: null; attackCancelled?: null }|{ request?: "destinationChosen"; seatTaken?: null; timeProbed?: null; logOutAsked?: null; logOutConfirmed?: null; accountRegistered?: null; loggedIn?: null; characterCreated?: null; characterChosen?: null; rulesAsked?: null; partyCreated?: null; memberInvited?: null; inviteAnswered?: null; partyLeft?: null; companionHired?: null; companionDismissed?: null; questSetOut?: null; travelSetOut?: null; goodsBought?: null; itemSold?: null; itemEquipped?: null; offerPosted?: null; offerWithdrawn?: null; offerTaken?: null; drillSetOut?: null; moveOrdered?: null; attackDeclared?: null; dodgePressed?: null; destinationChosen: doubleping.player.DestinationNamed.$Shape; attackCancelled?: null }|{ request?: "attackCancelled"; seatTaken?: null; timeProbed?: null; logOutAsked?: null; logOutConfirmed?: null; accountRegistered?: null; loggedIn?: null; characterCreated?: null; characterChosen?: null; rulesAsked?: null; partyCreated?: null; memberInvited?: null; inviteAnswered?: null; partyLeft?: null; companionHired?: null; companionDismissed?: null; questSetOut?: null; travelSetOut?: null; goodsBought?: null; itemSold?: null; itemEquipped?: null; offerPosted?: null; offerWithdrawn?: null; offerTaken?: null; drillSetOut?: null; moveOrdered?: null; attackDeclared?: null; dodgePressed?: null; destinationChosen?: null; attackCancelled: doubleping.player.AttackCancelled.$Shape })
            );
        }

        /**
         * Properties of a ServerFrame.
         * @deprecated Use doubleping.player.ServerFrame.$Properties instead.
         */
        interface IServerFrame extends doubleping.player.ServerFrame.$Properties {
        }

        /** Represents a ServerFrame. */
        class ServerFrame {

            /**
             * Constructs a new ServerFrame.
             * @param [properties] Properties to set
             */
            constructor(properties?: doubleping.player.ServerFrame.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** ServerFrame messages. */
            messages: doubleping.player.ServerMessage[];

            /**
             * Creates a new ServerFrame instance using the specified properties.
             * @param [properties] Properties to set
             * @returns ServerFrame instance
             */
            static create(properties: doubleping.player.ServerFrame.$Shape): doubleping.player.ServerFrame & doubleping.player.ServerFrame.$Shape;
            static create(properties?: doubleping.player.ServerFrame.$Properties): doubleping.player.ServerFrame;

            /**
             * Encodes the specified ServerFrame message. Does not implicitly {@link doubleping.player.ServerFrame.verify|verify} messages.
             * @param message ServerFrame message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: doubleping.player.ServerFrame.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a ServerFrame message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {doubleping.player.ServerFrame & doubleping.player.ServerFrame.$Shape} ServerFrame
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): doubleping.player.ServerFrame & doubleping.player.ServerFrame.$Shape;
        }

        namespace ServerFrame {

            /** Properties of a ServerFrame. */
            interface $Properties {

                /** ServerFrame messages */
                messages?: doubleping.player.ServerMessage.$Properties[];

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a ServerFrame. */
            type $Shape = {
              messages?: doubleping.player.ServerMessage.$Shape[];
              $unknowns?: Uint8Array[];
            };
        }

        /**
         * Properties of a ServerMessage.
         * @deprecated Use doubleping.player.ServerMessage.$Properties instead.
         */
        interface IServerMessage extends doubleping.player.ServerMessage.$Properties {
        }

        /** Represents a ServerMessage. */
        class ServerMessage {

            /**
             * Constructs a new ServerMessage.
             * @param [properties] Properties to set
             */
            constructor(properties?: doubleping.player.ServerMessage.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** ServerMessage rejected. */
            rejected: (doubleping.player.Rejected|null);

            /** ServerMessage timeEchoed. */
            timeEchoed: (doubleping.player.TimeEchoed|null);

            /** ServerMessage seatOffered. */
            seatOffered: (doubleping.player.SeatOffered|null);

            /** ServerMessage logOutWarned. */
            logOutWarned: (doubleping.player.Text|null);

            /** ServerMessage loggedOut. */
            loggedOut: (doubleping.player.Text|null);

            /** ServerMessage charactersListed. */
            charactersListed: (doubleping.player.CharactersListed|null);

            /** ServerMessage rulesTold. */
            rulesTold: (doubleping.player.RulesTold|null);

            /** ServerMessage settlementEntered. */
            settlementEntered: (doubleping.player.SettlementEntered|null);

            /** ServerMessage personArrived. */
            personArrived: (doubleping.player.PersonArrived|null);

            /** ServerMessage personLeft. */
            personLeft: (doubleping.player.CharacterNamed|null);

            /** ServerMessage partyShown. */
            partyShown: (doubleping.player.PartyShown|null);

            /** ServerMessage inviteReceived. */
            inviteReceived: (doubleping.player.InviteReceived|null);

            /** ServerMessage questsShown. */
            questsShown: (doubleping.player.QuestsShown|null);

            /** ServerMessage offersShown. */
            offersShown: (doubleping.player.OffersShown|null);

            /** ServerMessage sheetShown. */
            sheetShown: (doubleping.player.SheetShown|null);

            /** ServerMessage noticeShown. */
            noticeShown: (doubleping.player.Text|null);

            /** ServerMessage rulesShown. */
            rulesShown: (doubleping.player.RulesShown|null);

            /** ServerMessage partyEntered. */
            partyEntered: (doubleping.player.PartyEntered|null);

            /** ServerMessage attackAnnounced. */
            attackAnnounced: (doubleping.player.AttackAnnounced|null);

            /** ServerMessage attackSettled. */
            attackSettled: (doubleping.player.AttackSettled|null);

            /** ServerMessage fighterMoved. */
            fighterMoved: (doubleping.player.FighterMoved|null);

            /** ServerMessage fighterDowned. */
            fighterDowned: (doubleping.player.FighterDowned|null);

            /** ServerMessage fighterRecovered. */
            fighterRecovered: (doubleping.player.FighterRecovered|null);

            /** ServerMessage controlChanged. */
            controlChanged: (doubleping.player.ControlChanged|null);

            /** ServerMessage fightStarted. */
            fightStarted: (doubleping.player.FightStarted|null);

            /** ServerMessage fightEnded. */
            fightEnded: (doubleping.player.FightEnded|null);

            /** ServerMessage journeyChanged. */
            journeyChanged: (doubleping.player.JourneyChanged|null);

            /** ServerMessage questChanged. */
            questChanged: (doubleping.player.QuestChanged|null);

            /** ServerMessage gainReceived. */
            gainReceived: (doubleping.player.GainReceived|null);

            /** ServerMessage attackWithdrawn. */
            attackWithdrawn: (doubleping.player.AttackWithdrawn|null);

            /** ServerMessage message. */
            message?: ("rejected"|"timeEchoed"|"seatOffered"|"logOutWarned"|"loggedOut"|"charactersListed"|"rulesTold"|"settlementEntered"|"personArrived"|"personLeft"|"partyShown"|"inviteReceived"|"questsShown"|"offersShown"|"sheetShown"|"noticeShown"|"rulesShown"|"partyEntered"|"attackAnnounced"|"attackSettled"|"fighterMoved"|"fighterDowned"|"fighterRecovered"|"controlChanged"|"fightStarted"|"fightEnded"|"journeyChanged"|"questChanged"|"gainReceived"|"attackWithdrawn");

            /**
             * Creates a new ServerMessage instance using the specified properties.
             * @param [properties] Properties to set
             * @returns ServerMessage instance
             */
            static create(properties: doubleping.player.ServerMessage.$Shape): doubleping.player.ServerMessage & doubleping.player.ServerMessage.$Shape;
            static create(properties?: doubleping.player.ServerMessage.$Properties): doubleping.player.ServerMessage;

            /**
             * Encodes the specified ServerMessage message. Does not implicitly {@link doubleping.player.ServerMessage.verify|verify} messages.
             * @param message ServerMessage message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: doubleping.player.ServerMessage.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a ServerMessage message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {doubleping.player.ServerMessage & doubleping.player.ServerMessage.$Shape} ServerMessage
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): doubleping.player.ServerMessage & doubleping.player.ServerMessage.$Shape;
        }

        namespace ServerMessage {

            /** Properties of a ServerMessage. */
            interface $Properties {

                /** ServerMessage rejected */
                rejected?: (doubleping.player.Rejected.$Properties|null);

                /** ServerMessage timeEchoed */
                timeEchoed?: (doubleping.player.TimeEchoed.$Properties|null);

                /** ServerMessage seatOffered */
                seatOffered?: (doubleping.player.SeatOffered.$Properties|null);

                /** ServerMessage logOutWarned */
                logOutWarned?: (doubleping.player.Text.$Properties|null);

                /** ServerMessage loggedOut */
                loggedOut?: (doubleping.player.Text.$Properties|null);

                /** ServerMessage charactersListed */
                charactersListed?: (doubleping.player.CharactersListed.$Properties|null);

                /** ServerMessage rulesTold */
                rulesTold?: (doubleping.player.RulesTold.$Properties|null);

                /** ServerMessage settlementEntered */
                settlementEntered?: (doubleping.player.SettlementEntered.$Properties|null);

                /** ServerMessage personArrived */
                personArrived?: (doubleping.player.PersonArrived.$Properties|null);

                /** ServerMessage personLeft */
                personLeft?: (doubleping.player.CharacterNamed.$Properties|null);

                /** ServerMessage partyShown */
                partyShown?: (doubleping.player.PartyShown.$Properties|null);

                /** ServerMessage inviteReceived */
                inviteReceived?: (doubleping.player.InviteReceived.$Properties|null);

                /** ServerMessage questsShown */
                questsShown?: (doubleping.player.QuestsShown.$Properties|null);

                /** ServerMessage offersShown */
                offersShown?: (doubleping.player.OffersShown.$Properties|null);

                /** ServerMessage sheetShown */
                sheetShown?: (doubleping.player.SheetShown.$Properties|null);

                /** ServerMessage noticeShown */
                noticeShown?: (doubleping.player.Text.$Properties|null);

                /** ServerMessage rulesShown */
                rulesShown?: (doubleping.player.RulesShown.$Properties|null);

                /** ServerMessage partyEntered */
                partyEntered?: (doubleping.player.PartyEntered.$Properties|null);

                /** ServerMessage attackAnnounced */
                attackAnnounced?: (doubleping.player.AttackAnnounced.$Properties|null);

                /** ServerMessage attackSettled */
                attackSettled?: (doubleping.player.AttackSettled.$Properties|null);

                /** ServerMessage fighterMoved */
                fighterMoved?: (doubleping.player.FighterMoved.$Properties|null);

                /** ServerMessage fighterDowned */
                fighterDowned?: (doubleping.player.FighterDowned.$Properties|null);

                /** ServerMessage fighterRecovered */
                fighterRecovered?: (doubleping.player.FighterRecovered.$Properties|null);

                /** ServerMessage controlChanged */
                controlChanged?: (doubleping.player.ControlChanged.$Properties|null);

                /** ServerMessage fightStarted */
                fightStarted?: (doubleping.player.FightStarted.$Properties|null);

                /** ServerMessage fightEnded */
                fightEnded?: (doubleping.player.FightEnded.$Properties|null);

                /** ServerMessage journeyChanged */
                journeyChanged?: (doubleping.player.JourneyChanged.$Properties|null);

                /** ServerMessage questChanged */
                questChanged?: (doubleping.player.QuestChanged.$Properties|null);

                /** ServerMessage gainReceived */
                gainReceived?: (doubleping.player.GainReceived.$Properties|null);

                /** ServerMessage attackWithdrawn */
                attackWithdrawn?: (doubleping.player.AttackWithdrawn.$Properties|null);

                /** ServerMessage message */
                message?: ("rejected"|"timeEchoed"|"seatOffered"|"logOutWarned"|"loggedOut"|"charactersListed"|"rulesTold"|"settlementEntered"|"personArrived"|"personLeft"|"partyShown"|"inviteReceived"|"questsShown"|"offersShown"|"sheetShown"|"noticeShown"|"rulesShown"|"partyEntered"|"attackAnnounced"|"attackSettled"|"fighterMoved"|"fighterDowned"|"fighterRecovered"|"controlChanged"|"fightStarted"|"fightEnded"|"journeyChanged"|"questChanged"|"gainReceived"|"attackWithdrawn");

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Narrowed shape of a ServerMessage. */
            type $Shape = {
              rejected?: doubleping.player.Rejected.$Shape|null;
              timeEchoed?: doubleping.player.TimeEchoed.$Shape|null;
              seatOffered?: doubleping.player.SeatOffered.$Shape|null;
              logOutWarned?: doubleping.player.Text.$Shape|null;
              loggedOut?: doubleping.player.Text.$Shape|null;
              charactersListed?: doubleping.player.CharactersListed.$Shape|null;
              rulesTold?: doubleping.player.RulesTold.$Shape|null;
              settlementEntered?: doubleping.player.SettlementEntered.$Shape|null;
              personArrived?: doubleping.player.PersonArrived.$Shape|null;
              personLeft?: doubleping.player.CharacterNamed.$Shape|null;
              partyShown?: doubleping.player.PartyShown.$Shape|null;
              inviteReceived?: doubleping.player.InviteReceived.$Shape|null;
              questsShown?: doubleping.player.QuestsShown.$Shape|null;
              offersShown?: doubleping.player.OffersShown.$Shape|null;
              sheetShown?: doubleping.player.SheetShown.$Shape|null;
              noticeShown?: doubleping.player.Text.$Shape|null;
              rulesShown?: doubleping.player.RulesShown.$Shape|null;
              partyEntered?: doubleping.player.PartyEntered.$Shape|null;
              attackAnnounced?: doubleping.player.AttackAnnounced.$Shape|null;
              attackSettled?: doubleping.player.AttackSettled.$Shape|null;
              fighterMoved?: doubleping.player.FighterMoved.$Shape|null;
              fighterDowned?: doubleping.player.FighterDowned.$Shape|null;
              fighterRecovered?: doubleping.player.FighterRecovered.$Shape|null;
              controlChanged?: doubleping.player.ControlChanged.$Shape|null;
              fightStarted?: doubleping.player.FightStarted.$Shape|null;
              fightEnded?: doubleping.player.FightEnded.$Shape|null;
              journeyChanged?: doubleping.player.JourneyChanged.$Shape|null;
              questChanged?: doubleping.player.QuestChanged.$Shape|null;
              gainReceived?: doubleping.player.GainReceived.$Shape|null;
              attackWithdrawn?: doubleping.player.AttackWithdrawn.$Shape|null;
              $unknowns?: Uint8Array[];
            } & (
              ({ message?: undefined; rejected?: null; timeEchoed?: null; seatOffered?: null; logOutWarned?: null; loggedOut?: null; charactersListed?: null; rulesTold?: null; settlementEntered?: null; personArrived?: null; personLeft?: null; partyShown?: null; inviteReceived?: null; questsShown?: null; offersShown?: null; sheetShown?: null; noticeShown?: null; rulesShown?: null; partyEntered?: null; attackAnnounced?: null; attackSettled?: null; fighterMoved?: null; fighterDowned?: null; fighterRecovered?: null; controlChanged?: null; fightStarted?: null; fightEnded?: null; journeyChanged?: null; questChanged?: null; gainReceived?: null; attackWithdrawn?: null }|{ message?: "rejected"; rejected: doubleping.player.Rejected.$Shape; timeEchoed?: null; seatOffered?: null; logOutWarned?: null; loggedOut?: null; charactersListed?: null; rulesTold?: null; settlementEntered?: null; personArrived?: null; personLeft?: null; partyShown?: null; inviteReceived?: null; questsShown?: null; offersShown?: null; sheetShown?: null; noticeShown?: null; rulesShown?: null; partyEntered?: null; attackAnnounced?: null; attackSettled?: null; fighterMoved?: null; fighterDowned?: null; fighterRecovered?: null; controlChanged?: null; fightStarted?: null; fightEnded?: null; journeyChanged?: null; questChanged?: null; gainReceived?: null; attackWithdrawn?: null }|{ message?: "timeEchoed"; rejected?: null; timeEchoed: doubleping.player.TimeEchoed.$Shape; seatOffered?: null; logOutWarned?: null; loggedOut?: null; charactersListed?: null; rulesTold?: null; settlementEntered?: null; personArrived?: null; personLeft?: null; partyShown?: null; inviteReceived?: null; questsShown?: null; offersShown?: null; sheetShown?: null; noticeShown?: null; rulesShown?: null; partyEntered?: null; attackAnnounced?: null; attackSettled?: null; fighterMoved?: null; fighterDowned?: null; fighterRecovered?: null; controlChanged?: null; fightStarted?: null; fightEnded?: null; journeyChanged?: null; questChanged?: null; gainReceived?: null; attackWithdrawn?: null }|{ message?: "seatOffered"; rejected?: null; timeEchoed?: null; seatOffered: doubleping.player.SeatOffered.$Shape; logOutWarned?: null; loggedOut?: null; charactersListed?: null; rulesTold?: null; settlementEntered?: null; personArrived?: null; personLeft?: null; partyShown?: null; inviteReceived?: null; questsShown?: null; offersShown?: null; sheetShown?: null; noticeShown?: null; rulesShown?: null; partyEntered?: null; attackAnnounced?: null; attackSettled?: null; fighterMoved?: null; fighterDowned?: null; fighterRecovered?: null; controlChanged?: null; fightStarted?: null; fightEnded?: null; journeyChanged?: null; questChanged?: null; gainReceived?: null; attackWithdrawn?: null }|{ message?: "logOutWarned"; rejected?: null; timeEchoed?: null; seatOffered?: null; logOutWarned: doubleping.player.Text.$Shape; loggedOut?: null; charactersListed?: null; rulesTold?: null; settlementEntered?: null; personArrived?: null; personLeft?: null; partyShown?: null; inviteReceived?: null; questsShown?: null; offersShown?: null; sheetShown?: null; noticeShown?: null; rulesShown?: null; partyEntered?: null; attackAnnounced?: null; attackSettled?: null; fighterMoved?: null; fighterDowned?: null; fighterRecovered?: null; controlChanged?: null; fightStarted?: null; fightEnded?: null; journeyChanged?: null; questChanged?: null; gainReceived?: null; attackWithdrawn?: null }|{ message?: "loggedOut"; rejected?: null; timeEchoed?: null; seatOffered?: null; logOutWarned?: null; loggedOut: doubleping.player.Text.$Shape; charactersListed?: null; rulesTold?: null; settlementEntered?: null; personArrived?: null; personLeft?: null; partyShown?: null; inviteReceived?: null; questsShown?: null; offersShown?: null; sheetShown?: null; noticeShown?: null; rulesShown?: null; partyEntered?: null; attackAnnounced?: null; attackSettled?: null; fighterMoved?: null; fighterDowned?: null; fighterRecovered?: null; controlChanged?: null; fightStarted?: null; fightEnded?: null; journeyChanged?: null; questChanged?: null; gainReceived?: null; attackWithdrawn?: null }|{ message?: "charactersListed"; rejected?: null; timeEchoed?: null; seatOffered?: null; logOutWarned?: null; loggedOut?: null; charactersListed: doubleping.player.CharactersListed.$Shape; rulesTold?: null; settlementEntered?: null; personArrived?: null; personLeft?: null; partyShown?: null; inviteReceived?: null; questsShown?: null; offersShown?: null; sheetShown?: null; noticeShown?: null; rulesShown?: null; partyEntered?: null; attackAnnounced?: null; attackSettled?: null; fighterMoved?: null; fighterDowned?: null; fighterRecovered?: null; controlChanged?: null; fightStarted?: null; fightEnded?: null; journeyChanged?: null; questChanged?: null; gainReceived?: null; attackWithdrawn?: null }|{ message?: "rulesTold"; rejected?: null; timeEchoed?: null; seatOffered?: null; logOutWarned?: null; loggedOut?: null; charactersListed?: null; rulesTold: doubleping.player.RulesTold.$Shape; settlementEntered?: null; personArrived?: null; personLeft?: null; partyShown?: null; inviteReceived?: null; questsShown?: null; offersShown?: null; sheetShown?: null; noticeShown?: null; rulesShown?: null; partyEntered?: null; attackAnnounced?: null; attackSettled?: null; fighterMoved?: null; fighterDowned?: null; fighterRecovered?: null; controlChanged?: null; fightStarted?: null; fightEnded?: null; journeyChanged?: null; questChanged?: null; gainReceived?: null; attackWithdrawn?: null }|{ message?: "settlementEntered"; rejected?: null; timeEchoed?: null; seatOffered?: null; logOutWarned?: null; loggedOut?: null; charactersListed?: null; rulesTold?: null; settlementEntered: doubleping.player.SettlementEntered.$Shape; personArrived?: null; personLeft?: null; partyShown?: null; inviteReceived?: null; questsShown?: null; offersShown?: null; sheetShown?: null; noticeShown?: null; rulesShown?: null; partyEntered?: null; attackAnnounced?: null; attackSettled?: null; fighterMoved?: null; fighterDowned?: null; fighterRecovered?: null; controlChanged?: null; fightStarted?: null; fightEnded?: null; journeyChanged?: null; questChanged?: null; gainReceived?: null; attackWithdrawn?: null }|{ message?: "personArrived"; rejected?: null; timeEchoed?: null; seatOffered?: null; logOutWarned?: null; loggedOut?: null; charactersListed?: null; rulesTold?: null; settlementEntered?: null; personArrived: doubleping.player.PersonArrived.$Shape; personLeft?: null; partyShown?: null; inviteReceived?: null; questsShown?: null; offersShown?: null; sheetShown?: null; noticeShown?: null; rulesShown?: null; partyEntered?: null; attackAnnounced?: null; attackSettled?: null; fighterMoved?: null; fighterDowned?: null; fighterRecovered?: null; controlChanged?: null; fightStarted?: null; fightEnded?: null; journeyChanged?: null; questChanged?: null; gainReceived?: null; attackWithdrawn?: null }|{ message?: "personLeft"; rejected?: null; timeEchoed?: null; seatOffered?: null; logOutWarned?: null; loggedOut?: null; charactersListed?: null; rulesTold?: null; settlementEntered?: null; personArrived?: null; personLeft: doubleping.player.CharacterNamed.$Shape; partyShown?: null; inviteReceived?: null; questsShown?: null; offersShown?: null; sheetShown?: null; noticeShown?: null; rulesShown?: null; partyEntered?: null; attackAnnounced?: null; attackSettled?: null; fighterMoved?: null; fighterDowned?: null; fighterRecovered?: null; controlChanged?: null; fightStarted?: null; fightEnded?: null; journeyChanged?: null; questChanged?: null; gainReceived?: null; attackWithdrawn?: null }|{ message?: "partyShown"; rejected?: null; timeEchoed?: null; seatOffered?: null; logOutWarned?: null; loggedOut?: null; charactersListed?: null; rulesTold?: null; settlementEntered?: null; personArrived?: null; personLeft?: null; partyShown: doubleping.player.PartyShown.$Shape; inviteReceived?: null; questsShown?: null; offersShown?: null; sheetShown?: null; noticeShown?: null; rulesShown?: null; partyEntered?: null; attackAnnounced?: null; attackSettled?: null; fighterMoved?: null; fighterDowned?: null; fighterRecovered?: null; controlChanged?: null; fightStarted?: null; fightEnded?: null; journeyChanged?: null; questChanged?: null; gainReceived?: null; attackWithdrawn?: null }|{ message?: "inviteReceived"; rejected?: null; timeEchoed?: null; seatOffered?: null; logOutWarned?: null; loggedOut?: null; charactersListed?: null; rulesTold?: null; settlementEntered?: null; personArrived?: null; personLeft?: null; partyShown?: null; inviteReceived: doubleping.player.InviteReceived.$Shape; questsShown?: null; offersShown?: null; sheetShown?: null; noticeShown?: null; rulesShown?: null; partyEntered?: null; attackAnnounced?: null; attackSettled?: null; fighterMoved?: null; fighterDowned?: null; fighterRecovered?: null; controlChanged?: null; fightStarted?: null; fightEnded?: null; journeyChanged?: null; questChanged?: null; gainReceived?: null; attackWithdrawn?: null }|{ message?: "questsShown"; rejected?: null; timeEchoed?: null; seatOffered?: null; logOutWarned?: null; loggedOut?: null; charactersListed?: null; rulesTold?: null; settlementEntered?: null; personArrived?: null; personLeft?: null; partyShown?: null; inviteReceived?: null; questsShown: doubleping.player.QuestsShown.$Shape; offersShown?: null; sheetShown?: null; noticeShown?: null; rulesShown?: null; partyEntered?: null; attackAnnounced?: null; attackSettled?: null; fighterMoved?: null; fighterDowned?: null; fighterRecovered?: null; controlChanged?: null; fightStarted?: null; fightEnded?: null; journeyChanged?: null; questChanged?: null; gainReceived?: null; attackWithdrawn?: null }|{ message?: "offersShown"; rejected?: null; timeEchoed?: null; seatOffered?: null; logOutWarned?: null; loggedOut?: null; charactersListed?: null; rulesTold?: null; settlementEntered?: null; personArrived?: null; personLeft?: null; partyShown?: null; inviteReceived?: null; questsShown?: null; offersShown: doubleping.player.OffersShown.$Shape; sheetShown?: null; noticeShown?: null; rulesShown?: null; partyEntered?: null; attackAnnounced?: null; attackSettled?: null; fighterMoved?: null; fighterDowned?: null; fighterRecovered?: null; controlChanged?: null; fightStarted?: null; fightEnded?: null; journeyChanged?: null; questChanged?: null; gainReceived?: null; attackWithdrawn?: null }|{ message?: "sheetShown"; rejected?: null; timeEchoed?: null; seatOffered?: null; logOutWarned?: null; loggedOut?: null; charactersListed?: null; rulesTold?: null; settlementEntered?: null; personArrived?: null; personLeft?: null; partyShown?: null; inviteReceived?: null; questsShown?: null; offersShown?: null; sheetShown: doubleping.player.SheetShown.$Shape; noticeShown?: null; rulesShown?: null; partyEntered?: null; attackAnnounced?: null; attackSettled?: null; fighterMoved?: null; fighterDowned?: null; fighterRecovered?: null; controlChanged?: null; fightStarted?: null; fightEnded?: null; journeyChanged?: null; questChanged?: null; gainReceived?: null; attackWithdrawn?: null }|{ message?: "noticeShown"; rejected?: null; timeEchoed?: null; seatOffered?: null; logOutWarned?: null; loggedOut?: null; charactersListed?: null; rulesTold?: null; settlementEntered?: null; personArrived?: null; personLeft?: null; partyShown?: null; inviteReceived?: null; questsShown?: null; offersShown?: null; sheetShown?: null; noticeShown: doubleping.player.Text.$Shape; rulesShown?: null; partyEntered?: null; attackAnnounced?: null; attackSettled?: null; fighterMoved?: null; fighterDowned?: null; fighterRecovered?: null; controlChanged?: null; fightStarted?: null; fightEnded?: null; journeyChanged?: null; questChanged?: null; gainReceived?: null; attackWithdrawn?: null }|{ message?: "rulesShown"; rejected?: null; timeEchoed?: null; seatOffered?: null; logOutWarned?: null; loggedOut?: null; charactersListed?: null; rulesTold?: null; settlementEntered?: null; personArrived?: null; personLeft?: null; partyShown?: null; inviteReceived?: null; questsShown?: null; offersShown?: null; sheetShown?: null; noticeShown?: null; rulesShown: doubleping.player.RulesShown.$Shape; partyEntered?: null; attackAnnounced?: null; attackSettled?: null; fighterMoved?: null; fighterDowned?: null; fighterRecovered?: null; controlChanged?: null; fightStarted?: null; fightEnded?: null; journeyChanged?: null; questChanged?: null; gainReceived?: null; attackWithdrawn?: null }|{ message?: "partyEntered"; rejected?: null; timeEchoed?: null; seatOffered?: null; logOutWarned?: null; loggedOut?: null; charactersListed?: null; rulesTold?: null; settlementEntered?: null; personArrived?: null; personLeft?: null; partyShown?: null; inviteReceived?: null; questsShown?: null; offersShown?: null; sheetShown?: null; noticeShown?: null; rulesShown?: null; partyEntered: doubleping.player.PartyEntered.$Shape; attackAnnounced?: null; attackSettled?: null; fighterMoved?: null; fighterDowned?: null; fighterRecovered?: null; controlChanged?: null; fightStarted?: null; fightEnded?: null; journeyChanged?: null; questChanged?: null; gainReceived?: null; attackWithdrawn?: null }|{ message?: "attackAnnounced"; rejected?: null; timeEchoed?: null; seatOffered?: null; logOutWarned?: null; loggedOut?: null; charactersListed?: null; rulesTold?: null; settlementEntered?: null; personArrived?: null; personLeft?: null; partyShown?: null; inviteReceived?: null; questsShown?: null; offersShown?: null; sheetShown?: null; noticeShown?: null; rulesShown?: null; partyEntered?: null; attackAnnounced: doubleping.player.AttackAnnounced.$Shape; attackSettled?: null; fighterMoved?: null; fighterDowned?: null; fighterRecovered?: null; controlChanged?: null; fightStarted?: null; fightEnded?: null; journeyChanged?: null; questChanged?: null; gainReceived?: null; attackWithdrawn?: null }|{ message?: "attackSettled"; rejected?: null; timeEchoed?: null; seatOffered?: null; logOutWarned?: null; loggedOut?: null; charactersListed?: null; rulesTold?: null; settlementEntered?: null; personArrived?: null; personLeft?: null; partyShown?: null; inviteReceived?: null; questsShown?: null; offersShown?: null; sheetShown?: null; noticeShown?: null; rulesShown?: null; partyEntered?: null; attackAnnounced?: null; attackSettled: doubleping.player.AttackSettled.$Shape; fighterMoved?: null; fighterDowned?: null; fighterRecovered?: null; controlChanged?: null; fightStarted?: null; fightEnded?: null; journeyChanged?: null; questChanged?: null; gainReceived?: null; attackWithdrawn?: null }|{ message?: "fighterMoved"; rejected?: null; timeEchoed?: null; seatOffered?: null; logOutWarned?: null; loggedOut?: null; charactersListed?: null; rulesTold?: null; settlementEntered?: null; personArrived?: null; personLeft?: null; partyShown?: null; inviteReceived?: null; questsShown?: null; offersShown?: null; sheetShown?: null; noticeShown?: null; rulesShown?: null; partyEntered?: null; attackAnnounced?: null; attackSettled?: null; fighterMoved: doubleping.player.FighterMoved.$Shape; fighterDowned?: null; fighterRecovered?: null; controlChanged?: null; fightStarted?: null; fightEnded?: null; journeyChanged?: null; questChanged?: null; gainReceived?: null; attackWithdrawn?: null }|{ message?: "fighterDowned"; rejected?: null; timeEchoed?: null; seatOffered?: null; logOutWarned?: null; loggedOut?: null; charactersListed?: null; rulesTold?: null; settlementEntered?: null; personArrived?: null; personLeft?: null; partyShown?: null; inviteReceived?: null; questsShown?: null; offersShown?: null; sheetShown?: null; noticeShown?: null; rulesShown?: null; partyEntered?: null; attackAnnounced?: null; attackSettled?: null; fighterMoved?: null; fighterDowned: doubleping.player.FighterDowned.$Shape; fighterRecovered?: null; controlChanged?: null; fightStarted?: null; fightEnded?: null; journeyChanged?: null; questChanged?: null; gainReceived?: null; attackWithdrawn?: null }|{ message?: "fighterRecovered"; rejected?: null; timeEchoed?: null; seatOffered?: null; logOutWarned?: null; loggedOut?: null; charactersListed?: null; rulesTold?: null; settlementEntered?: null; personArrived?: null; personLeft?: null; partyShown?: null; inviteReceived?: null; questsShown?: null; offersShown?: null; sheetShown?: null; noticeShown?: null; rulesShown?: null; partyEntered?: null; attackAnnounced?: null; attackSettled?: null; fighterMoved?: null; fighterDowned?: null; fighterRecovered: doubleping.player.FighterRecovered.$Shape; controlChanged?: null; fightStarted?: null; fightEnded?: null; journeyChanged?: null; questChanged?: null; gainReceived?: null; attackWithdrawn?: null }|{ message?: "controlChanged"; rejected?: null; timeEchoed?: null; seatOffered?: null; logOutWarned?: null; loggedOut?: null; charactersListed?: null; rulesTold?: null; settlementEntered?: null; personArrived?: null; personLeft?: null; partyShown?: null; inviteReceived?: null; questsShown?: null; offersShown?: null; sheetShown?: null; noticeShown?: null; rulesShown?: null; partyEntered?: null; attackAnnounced?: null; attackSettled?: null; fighterMoved?: null; fighterDowned?: null; fighterRecovered?: null; controlChanged: doubleping.player.ControlChanged.$Shape; fightStarted?: null; fightEnded?: null; journeyChanged?: null; questChanged?: null; gainReceived?: null; attackWithdrawn?: null }|{ message?: "fightStarted"; rejected?: null; timeEchoed?: null; seatOffered?: null; logOutWarned?: null; loggedOut?: null; charactersListed?: null; rulesTold?: null; settlementEntered?: null; personArrived?: null; personLeft?: null; partyShown?: null; inviteReceived?: null; questsShown?: null; offersShown?: null; sheetShown?: null; noticeShown?: null; rulesShown?: null; partyEntered?: null; attackAnnounced?: null; attackSettled?: null; fighterMoved?: null; fighterDowned?: null; fighterRecovered?: null; controlChanged?: null; fightStarted: doubleping.player.FightStarted.$Shape; fightEnded?: null; journeyChanged?: null; questChanged?: null; gainReceived?: null; attackWithdrawn?: null }|{ message?: "fightEnded"; rejected?: null; timeEchoed?: null; seatOffered?: null; logOutWarned?: null; loggedOut?: null; charactersListed?: null; rulesTold?: null; settlementEntered?: null; personArrived?: null; personLeft?: null; partyShown?: null; inviteReceived?: null; questsShown?: null; offersShown?: null; sheetShown?: null; noticeShown?: null; rulesShown?: null; partyEntered?: null; attackAnnounced?: null; attackSettled?: null; fighterMoved?: null; fighterDowned?: null; fighterRecovered?: null; controlChanged?: null; fightStarted?: null; fightEnded: doubleping.player.FightEnded.$Shape; journeyChanged?: null; questChanged?: null; gainReceived?: null; attackWithdrawn?: null }|{ message?: "journeyChanged"; rejected?: null; timeEchoed?: null; seatOffered?: null; logOutWarned?: null; loggedOut?: null; charactersListed?: null; rulesTold?: null; settlementEntered?: null; personArrived?: null; personLeft?: null; partyShown?: null; inviteReceived?: null; questsShown?: null; offersShown?: null; sheetShown?: null; noticeShown?: null; rulesShown?: null; partyEntered?: null; attackAnnounced?: null; attackSettled?: null; fighterMoved?: null; fighterDowned?: null; fighterRecovered?: null; controlChanged?: null; fightStarted?: null; fightEnded?: null; journeyChanged: doubleping.player.JourneyChanged.$Shape; questChanged?: null; gainReceived?: null; attackWithdrawn?: null }|{ message?: "questChanged"; rejected?: null; timeEchoed?: null; seatOffered?: null; logOutWarned?: null; loggedOut?: null; charactersListed?: null; rulesTold?: null; settlementEntered?: null; personArrived?: null; personLeft?: null; partyShown?: null; inviteReceived?: null; questsShown?: null; offersShown?: null; sheetShown?: null; noticeShown?: null; rulesShown?: null; partyEntered?: null; attackAnnounced?: null; attackSettled?: null; fighterMoved?: null; fighterDowned?: null; fighterRecovered?: null; controlChanged?: null; fightStarted?: null; fightEnded?: null; journeyChanged?: null; questChanged: doubleping.player.QuestChanged.$Shape; gainReceived?: null; attackWithdrawn?: null }|{ message?: "gainReceived"; rejected?: null; timeEchoed?: null; seatOffered?: null; logOutWarned?: null; loggedOut?: null; charactersListed?: null; rulesTold?: null; settlementEntered?: null; personArrived?: null; personLeft?: null; partyShown?: null; inviteReceived?: null; questsShown?: null; offersShown?: null; sheetShown?: null; noticeShown?: null; rulesShown?: null; partyEntered?: null; attackAnnounced?: null; attackSettled?: null; fighterMoved?: null; fighterDowned?: null; fighterRecovered?: null; controlChanged?: null; fightStarted?: null; fightEnded?: null; journeyChanged?: null; questChanged?: null; gainReceived: doubleping.player.GainReceived.$Shape; attackWithdrawn?: null }|{ message?: "attackWithdrawn"; rejected?: null; timeEchoed?: null; seatOffered?: null; logOutWarned?: null; loggedOut?: null; charactersListed?: null; rulesTold?: null; settlementEntered?: null; personArrived?: null; personLeft?: null; partyShown?: null; inviteReceived?: null; questsShown?: null; offersShown?: null; sheetShown?: null; noticeShown?: null; rulesShown?: null; partyEntered?: null; attackAnnounced?: null; attackSettled?: null; fighterMoved?: null; fighterDowned?: null; fighterRecovered?: null; controlChanged?: null; fightStarted?: null; fightEnded?: null; journeyChanged?: null; questChanged?: null; gainReceived?: null; attackWithdrawn: doubleping.player.AttackWithdrawn.$Shape })
            );
        }

        /**
         * Properties of an Empty.
         * @deprecated Use doubleping.player.Empty.$Properties instead.
         */
        interface IEmpty extends doubleping.player.Empty.$Properties {
        }

        /** Represents an Empty. */
        class Empty {

            /**
             * Constructs a new Empty.
             * @param [properties] Properties to set
             */
            constructor(properties?: doubleping.player.Empty.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /**
             * Creates a new Empty instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Empty instance
             */
            static create(properties: doubleping.player.Empty.$Shape): doubleping.player.Empty & doubleping.player.Empty.$Shape;
            static create(properties?: doubleping.player.Empty.$Properties): doubleping.player.Empty;

            /**
             * Encodes the specified Empty message. Does not implicitly {@link doubleping.player.Empty.verify|verify} messages.
             * @param message Empty message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: doubleping.player.Empty.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an Empty message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {doubleping.player.Empty & doubleping.player.Empty.$Shape} Empty
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): doubleping.player.Empty & doubleping.player.Empty.$Shape;
        }

        namespace Empty {

            /** Properties of an Empty. */
            interface $Properties {

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an Empty. */
            type $Shape = doubleping.player.Empty.$Properties;
        }

        /**
         * Properties of a Text.
         * @deprecated Use doubleping.player.Text.$Properties instead.
         */
        interface IText extends doubleping.player.Text.$Properties {
        }

        /** Represents a Text. */
        class Text {

            /**
             * Constructs a new Text.
             * @param [properties] Properties to set
             */
            constructor(properties?: doubleping.player.Text.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Text text. */
            text: string;

            /**
             * Creates a new Text instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Text instance
             */
            static create(properties: doubleping.player.Text.$Shape): doubleping.player.Text & doubleping.player.Text.$Shape;
            static create(properties?: doubleping.player.Text.$Properties): doubleping.player.Text;

            /**
             * Encodes the specified Text message. Does not implicitly {@link doubleping.player.Text.verify|verify} messages.
             * @param message Text message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: doubleping.player.Text.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Text message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {doubleping.player.Text & doubleping.player.Text.$Shape} Text
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): doubleping.player.Text & doubleping.player.Text.$Shape;
        }

        namespace Text {

            /** Properties of a Text. */
            interface $Properties {

                /** Text text */
                text?: string;

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Text. */
            type $Shape = doubleping.player.Text.$Properties;
        }

        /**
         * Properties of a SeatTaken.
         * @deprecated Use doubleping.player.SeatTaken.$Properties instead.
         */
        interface ISeatTaken extends doubleping.player.SeatTaken.$Properties {
        }

        /** Represents a SeatTaken. */
        class SeatTaken {

            /**
             * Constructs a new SeatTaken.
             * @param [properties] Properties to set
             */
            constructor(properties?: doubleping.player.SeatTaken.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** SeatTaken ticket. */
            ticket: string;

            /**
             * Creates a new SeatTaken instance using the specified properties.
             * @param [properties] Properties to set
             * @returns SeatTaken instance
             */
            static create(properties: doubleping.player.SeatTaken.$Shape): doubleping.player.SeatTaken & doubleping.player.SeatTaken.$Shape;
            static create(properties?: doubleping.player.SeatTaken.$Properties): doubleping.player.SeatTaken;

            /**
             * Encodes the specified SeatTaken message. Does not implicitly {@link doubleping.player.SeatTaken.verify|verify} messages.
             * @param message SeatTaken message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: doubleping.player.SeatTaken.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a SeatTaken message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {doubleping.player.SeatTaken & doubleping.player.SeatTaken.$Shape} SeatTaken
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): doubleping.player.SeatTaken & doubleping.player.SeatTaken.$Shape;
        }

        namespace SeatTaken {

            /** Properties of a SeatTaken. */
            interface $Properties {

                /** SeatTaken ticket */
                ticket?: string;

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a SeatTaken. */
            type $Shape = doubleping.player.SeatTaken.$Properties;
        }

        /**
         * Properties of a TimeProbed.
         * @deprecated Use doubleping.player.TimeProbed.$Properties instead.
         */
        interface ITimeProbed extends doubleping.player.TimeProbed.$Properties {
        }

        /** Represents a TimeProbed. */
        class TimeProbed {

            /**
             * Constructs a new TimeProbed.
             * @param [properties] Properties to set
             */
            constructor(properties?: doubleping.player.TimeProbed.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** TimeProbed clientSentAt. */
            clientSentAt: number;

            /** TimeProbed echoSentAt. */
            echoSentAt: number;

            /** TimeProbed heldMs. */
            heldMs: number;

            /**
             * Creates a new TimeProbed instance using the specified properties.
             * @param [properties] Properties to set
             * @returns TimeProbed instance
             */
            static create(properties: doubleping.player.TimeProbed.$Shape): doubleping.player.TimeProbed & doubleping.player.TimeProbed.$Shape;
            static create(properties?: doubleping.player.TimeProbed.$Properties): doubleping.player.TimeProbed;

            /**
             * Encodes the specified TimeProbed message. Does not implicitly {@link doubleping.player.TimeProbed.verify|verify} messages.
             * @param message TimeProbed message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: doubleping.player.TimeProbed.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a TimeProbed message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {doubleping.player.TimeProbed & doubleping.player.TimeProbed.$Shape} TimeProbed
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): doubleping.player.TimeProbed & doubleping.player.TimeProbed.$Shape;
        }

        namespace TimeProbed {

            /** Properties of a TimeProbed. */
            interface $Properties {

                /** TimeProbed clientSentAt */
                clientSentAt?: number;

                /** TimeProbed echoSentAt */
                echoSentAt?: number;

                /** TimeProbed heldMs */
                heldMs?: number;

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a TimeProbed. */
            type $Shape = doubleping.player.TimeProbed.$Properties;
        }

        /**
         * Properties of a Credentials.
         * @deprecated Use doubleping.player.Credentials.$Properties instead.
         */
        interface ICredentials extends doubleping.player.Credentials.$Properties {
        }

        /** Represents a Credentials. */
        class Credentials {

            /**
             * Constructs a new Credentials.
             * @param [properties] Properties to set
             */
            constructor(properties?: doubleping.player.Credentials.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Credentials name. */
            name: string;

            /** Credentials password. */
            password: string;

            /**
             * Creates a new Credentials instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Credentials instance
             */
            static create(properties: doubleping.player.Credentials.$Shape): doubleping.player.Credentials & doubleping.player.Credentials.$Shape;
            static create(properties?: doubleping.player.Credentials.$Properties): doubleping.player.Credentials;

            /**
             * Encodes the specified Credentials message. Does not implicitly {@link doubleping.player.Credentials.verify|verify} messages.
             * @param message Credentials message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: doubleping.player.Credentials.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Credentials message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {doubleping.player.Credentials & doubleping.player.Credentials.$Shape} Credentials
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): doubleping.player.Credentials & doubleping.player.Credentials.$Shape;
        }

        namespace Credentials {

            /** Properties of a Credentials. */
            interface $Properties {

                /** Credentials name */
                name?: string;

                /** Credentials password */
                password?: string;

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Credentials. */
            type $Shape = doubleping.player.Credentials.$Properties;
        }

        /**
         * Properties of a CharacterCreated.
         * @deprecated Use doubleping.player.CharacterCreated.$Properties instead.
         */
        interface ICharacterCreated extends doubleping.player.CharacterCreated.$Properties {
        }

        /** Represents a CharacterCreated. */
        class CharacterCreated {

            /**
             * Constructs a new CharacterCreated.
             * @param [properties] Properties to set
             */
            constructor(properties?: doubleping.player.CharacterCreated.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** CharacterCreated name. */
            name: string;

            /** CharacterCreated calling. */
            calling: string;

            /**
             * Creates a new CharacterCreated instance using the specified properties.
             * @param [properties] Properties to set
             * @returns CharacterCreated instance
             */
            static create(properties: doubleping.player.CharacterCreated.$Shape): doubleping.player.CharacterCreated & doubleping.player.CharacterCreated.$Shape;
            static create(properties?: doubleping.player.CharacterCreated.$Properties): doubleping.player.CharacterCreated;

            /**
             * Encodes the specified CharacterCreated message. Does not implicitly {@link doubleping.player.CharacterCreated.verify|verify} messages.
             * @param message CharacterCreated message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: doubleping.player.CharacterCreated.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a CharacterCreated message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {doubleping.player.CharacterCreated & doubleping.player.CharacterCreated.$Shape} CharacterCreated
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): doubleping.player.CharacterCreated & doubleping.player.CharacterCreated.$Shape;
        }

        namespace CharacterCreated {

            /** Properties of a CharacterCreated. */
            interface $Properties {

                /** CharacterCreated name */
                name?: string;

                /** CharacterCreated calling */
                calling?: string;

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a CharacterCreated. */
            type $Shape = doubleping.player.CharacterCreated.$Properties;
        }

        /**
         * Properties of a CharacterNamed.
         * @deprecated Use doubleping.player.CharacterNamed.$Properties instead.
         */
        interface ICharacterNamed extends doubleping.player.CharacterNamed.$Properties {
        }

        /** Represents a CharacterNamed. */
        class CharacterNamed {

            /**
             * Constructs a new CharacterNamed.
             * @param [properties] Properties to set
             */
            constructor(properties?: doubleping.player.CharacterNamed.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** CharacterNamed character. */
            character: string;

            /**
             * Creates a new CharacterNamed instance using the specified properties.
             * @param [properties] Properties to set
             * @returns CharacterNamed instance
             */
            static create(properties: doubleping.player.CharacterNamed.$Shape): doubleping.player.CharacterNamed & doubleping.player.CharacterNamed.$Shape;
            static create(properties?: doubleping.player.CharacterNamed.$Properties): doubleping.player.CharacterNamed;

            /**
             * Encodes the specified CharacterNamed message. Does not implicitly {@link doubleping.player.CharacterNamed.verify|verify} messages.
             * @param message CharacterNamed message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: doubleping.player.CharacterNamed.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a CharacterNamed message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {doubleping.player.CharacterNamed & doubleping.player.CharacterNamed.$Shape} CharacterNamed
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): doubleping.player.CharacterNamed & doubleping.player.CharacterNamed.$Shape;
        }

        namespace CharacterNamed {

            /** Properties of a CharacterNamed. */
            interface $Properties {

                /** CharacterNamed character */
                character?: string;

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a CharacterNamed. */
            type $Shape = doubleping.player.CharacterNamed.$Properties;
        }

        /**
         * Properties of an InviteAnswered.
         * @deprecated Use doubleping.player.InviteAnswered.$Properties instead.
         */
        interface IInviteAnswered extends doubleping.player.InviteAnswered.$Properties {
        }

        /** Represents an InviteAnswered. */
        class InviteAnswered {

            /**
             * Constructs a new InviteAnswered.
             * @param [properties] Properties to set
             */
            constructor(properties?: doubleping.player.InviteAnswered.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** InviteAnswered party. */
            party: string;

            /** InviteAnswered accepted. */
            accepted: boolean;

            /**
             * Creates a new InviteAnswered instance using the specified properties.
             * @param [properties] Properties to set
             * @returns InviteAnswered instance
             */
            static create(properties: doubleping.player.InviteAnswered.$Shape): doubleping.player.InviteAnswered & doubleping.player.InviteAnswered.$Shape;
            static create(properties?: doubleping.player.InviteAnswered.$Properties): doubleping.player.InviteAnswered;

            /**
             * Encodes the specified InviteAnswered message. Does not implicitly {@link doubleping.player.InviteAnswered.verify|verify} messages.
             * @param message InviteAnswered message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: doubleping.player.InviteAnswered.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an InviteAnswered message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {doubleping.player.InviteAnswered & doubleping.player.InviteAnswered.$Shape} InviteAnswered
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): doubleping.player.InviteAnswered & doubleping.player.InviteAnswered.$Shape;
        }

        namespace InviteAnswered {

            /** Properties of an InviteAnswered. */
            interface $Properties {

                /** InviteAnswered party */
                party?: string;

                /** InviteAnswered accepted */
                accepted?: boolean;

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an InviteAnswered. */
            type $Shape = doubleping.player.InviteAnswered.$Properties;
        }

        /**
         * Properties of a CompanionHired.
         * @deprecated Use doubleping.player.CompanionHired.$Properties instead.
         */
        interface ICompanionHired extends doubleping.player.CompanionHired.$Properties {
        }

        /** Represents a CompanionHired. */
        class CompanionHired {

            /**
             * Constructs a new CompanionHired.
             * @param [properties] Properties to set
             */
            constructor(properties?: doubleping.player.CompanionHired.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** CompanionHired companion. */
            companion: string;

            /**
             * Creates a new CompanionHired instance using the specified properties.
             * @param [properties] Properties to set
             * @returns CompanionHired instance
             */
            static create(properties: doubleping.player.CompanionHired.$Shape): doubleping.player.CompanionHired & doubleping.player.CompanionHired.$Shape;
            static create(properties?: doubleping.player.CompanionHired.$Properties): doubleping.player.CompanionHired;

            /**
             * Encodes the specified CompanionHired message. Does not implicitly {@link doubleping.player.CompanionHired.verify|verify} messages.
             * @param message CompanionHired message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: doubleping.player.CompanionHired.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a CompanionHired message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {doubleping.player.CompanionHired & doubleping.player.CompanionHired.$Shape} CompanionHired
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): doubleping.player.CompanionHired & doubleping.player.CompanionHired.$Shape;
        }

        namespace CompanionHired {

            /** Properties of a CompanionHired. */
            interface $Properties {

                /** CompanionHired companion */
                companion?: string;

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a CompanionHired. */
            type $Shape = doubleping.player.CompanionHired.$Properties;
        }

        /**
         * Properties of a QuestSetOut.
         * @deprecated Use doubleping.player.QuestSetOut.$Properties instead.
         */
        interface IQuestSetOut extends doubleping.player.QuestSetOut.$Properties {
        }

        /** Represents a QuestSetOut. */
        class QuestSetOut {

            /**
             * Constructs a new QuestSetOut.
             * @param [properties] Properties to set
             */
            constructor(properties?: doubleping.player.QuestSetOut.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** QuestSetOut quest. */
            quest: string;

            /**
             * Creates a new QuestSetOut instance using the specified properties.
             * @param [properties] Properties to set
             * @returns QuestSetOut instance
             */
            static create(properties: doubleping.player.QuestSetOut.$Shape): doubleping.player.QuestSetOut & doubleping.player.QuestSetOut.$Shape;
            static create(properties?: doubleping.player.QuestSetOut.$Properties): doubleping.player.QuestSetOut;

            /**
             * Encodes the specified QuestSetOut message. Does not implicitly {@link doubleping.player.QuestSetOut.verify|verify} messages.
             * @param message QuestSetOut message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: doubleping.player.QuestSetOut.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a QuestSetOut message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {doubleping.player.QuestSetOut & doubleping.player.QuestSetOut.$Shape} QuestSetOut
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): doubleping.player.QuestSetOut & doubleping.player.QuestSetOut.$Shape;
        }

        namespace QuestSetOut {

            /** Properties of a QuestSetOut. */
            interface $Properties {

                /** QuestSetOut quest */
                quest?: string;

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a QuestSetOut. */
            type $Shape = doubleping.player.QuestSetOut.$Properties;
        }

        /**
         * Properties of a DestinationNamed.
         * @deprecated Use doubleping.player.DestinationNamed.$Properties instead.
         */
        interface IDestinationNamed extends doubleping.player.DestinationNamed.$Properties {
        }

        /** Represents a DestinationNamed. */
        class DestinationNamed {

            /**
             * Constructs a new DestinationNamed.
             * @param [properties] Properties to set
             */
            constructor(properties?: doubleping.player.DestinationNamed.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** DestinationNamed destination. */
            destination: string;

            /**
             * Creates a new DestinationNamed instance using the specified properties.
             * @param [properties] Properties to set
             * @returns DestinationNamed instance
             */
            static create(properties: doubleping.player.DestinationNamed.$Shape): doubleping.player.DestinationNamed & doubleping.player.DestinationNamed.$Shape;
            static create(properties?: doubleping.player.DestinationNamed.$Properties): doubleping.player.DestinationNamed;

            /**
             * Encodes the specified DestinationNamed message. Does not implicitly {@link doubleping.player.DestinationNamed.verify|verify} messages.
             * @param message DestinationNamed message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: doubleping.player.DestinationNamed.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a DestinationNamed message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {doubleping.player.DestinationNamed & doubleping.player.DestinationNamed.$Shape} DestinationNamed
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): doubleping.player.DestinationNamed & doubleping.player.DestinationNamed.$Shape;
        }

        namespace DestinationNamed {

            /** Properties of a DestinationNamed. */
            interface $Properties {

                /** DestinationNamed destination */
                destination?: string;

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a DestinationNamed. */
            type $Shape = doubleping.player.DestinationNamed.$Properties;
        }

        /**
         * Properties of a DrillSetOut.
         * @deprecated Use doubleping.player.DrillSetOut.$Properties instead.
         */
        interface IDrillSetOut extends doubleping.player.DrillSetOut.$Properties {
        }

        /** Represents a DrillSetOut. */
        class DrillSetOut {

            /**
             * Constructs a new DrillSetOut.
             * @param [properties] Properties to set
             */
            constructor(properties?: doubleping.player.DrillSetOut.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** DrillSetOut windowMs. */
            windowMs: number;

            /** DrillSetOut windupMs. */
            windupMs: number;

            /** DrillSetOut marginMs. */
            marginMs: number;

            /** DrillSetOut tickMs. */
            tickMs: number;

            /** DrillSetOut tickPhase. */
            tickPhase: string;

            /** DrillSetOut policy. */
            policy: string;

            /** DrillSetOut capMs. */
            capMs: number;

            /** DrillSetOut floorMs. */
            floorMs: number;

            /** DrillSetOut stampWaitMs. */
            stampWaitMs: number;

            /** DrillSetOut strikeEveryMs. */
            strikeEveryMs: number;

            /**
             * Creates a new DrillSetOut instance using the specified properties.
             * @param [properties] Properties to set
             * @returns DrillSetOut instance
             */
            static create(properties: doubleping.player.DrillSetOut.$Shape): doubleping.player.DrillSetOut & doubleping.player.DrillSetOut.$Shape;
            static create(properties?: doubleping.player.DrillSetOut.$Properties): doubleping.player.DrillSetOut;

            /**
             * Encodes the specified DrillSetOut message. Does not implicitly {@link doubleping.player.DrillSetOut.verify|verify} messages.
             * @param message DrillSetOut message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: doubleping.player.DrillSetOut.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a DrillSetOut message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {doubleping.player.DrillSetOut & doubleping.player.DrillSetOut.$Shape} DrillSetOut
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): doubleping.player.DrillSetOut & doubleping.player.DrillSetOut.$Shape;
        }

        namespace DrillSetOut {

            /** Properties of a DrillSetOut. */
            interface $Properties {

                /** DrillSetOut windowMs */
                windowMs?: number;

                /** DrillSetOut windupMs */
                windupMs?: number;

                /** DrillSetOut marginMs */
                marginMs?: number;

                /** DrillSetOut tickMs */
                tickMs?: number;

                /** DrillSetOut tickPhase */
                tickPhase?: string;

                /** DrillSetOut policy */
                policy?: string;

                /** DrillSetOut capMs */
                capMs?: number;

                /** DrillSetOut floorMs */
                floorMs?: number;

                /** DrillSetOut stampWaitMs */
                stampWaitMs?: number;

                /** DrillSetOut strikeEveryMs */
                strikeEveryMs?: number;

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a DrillSetOut. */
            type $Shape = doubleping.player.DrillSetOut.$Properties;
        }

        /**
         * Properties of an ItemNamed.
         * @deprecated Use doubleping.player.ItemNamed.$Properties instead.
         */
        interface IItemNamed extends doubleping.player.ItemNamed.$Properties {
        }

        /** Represents an ItemNamed. */
        class ItemNamed {

            /**
             * Constructs a new ItemNamed.
             * @param [properties] Properties to set
             */
            constructor(properties?: doubleping.player.ItemNamed.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** ItemNamed item. */
            item: string;

            /**
             * Creates a new ItemNamed instance using the specified properties.
             * @param [properties] Properties to set
             * @returns ItemNamed instance
             */
            static create(properties: doubleping.player.ItemNamed.$Shape): doubleping.player.ItemNamed & doubleping.player.ItemNamed.$Shape;
            static create(properties?: doubleping.player.ItemNamed.$Properties): doubleping.player.ItemNamed;

            /**
             * Encodes the specified ItemNamed message. Does not implicitly {@link doubleping.player.ItemNamed.verify|verify} messages.
             * @param message ItemNamed message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: doubleping.player.ItemNamed.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an ItemNamed message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {doubleping.player.ItemNamed & doubleping.player.ItemNamed.$Shape} ItemNamed
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): doubleping.player.ItemNamed & doubleping.player.ItemNamed.$Shape;
        }

        namespace ItemNamed {

            /** Properties of an ItemNamed. */
            interface $Properties {

                /** ItemNamed item */
                item?: string;

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an ItemNamed. */
            type $Shape = doubleping.player.ItemNamed.$Properties;
        }

        /**
         * Properties of an OfferPosted.
         * @deprecated Use doubleping.player.OfferPosted.$Properties instead.
         */
        interface IOfferPosted extends doubleping.player.OfferPosted.$Properties {
        }

        /** Represents an OfferPosted. */
        class OfferPosted {

            /**
             * Constructs a new OfferPosted.
             * @param [properties] Properties to set
             */
            constructor(properties?: doubleping.player.OfferPosted.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** OfferPosted item. */
            item: string;

            /** OfferPosted price. */
            price: number;

            /**
             * Creates a new OfferPosted instance using the specified properties.
             * @param [properties] Properties to set
             * @returns OfferPosted instance
             */
            static create(properties: doubleping.player.OfferPosted.$Shape): doubleping.player.OfferPosted & doubleping.player.OfferPosted.$Shape;
            static create(properties?: doubleping.player.OfferPosted.$Properties): doubleping.player.OfferPosted;

            /**
             * Encodes the specified OfferPosted message. Does not implicitly {@link doubleping.player.OfferPosted.verify|verify} messages.
             * @param message OfferPosted message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: doubleping.player.OfferPosted.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an OfferPosted message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {doubleping.player.OfferPosted & doubleping.player.OfferPosted.$Shape} OfferPosted
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): doubleping.player.OfferPosted & doubleping.player.OfferPosted.$Shape;
        }

        namespace OfferPosted {

            /** Properties of an OfferPosted. */
            interface $Properties {

                /** OfferPosted item */
                item?: string;

                /** OfferPosted price */
                price?: number;

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an OfferPosted. */
            type $Shape = doubleping.player.OfferPosted.$Properties;
        }

        /**
         * Properties of an OfferNamed.
         * @deprecated Use doubleping.player.OfferNamed.$Properties instead.
         */
        interface IOfferNamed extends doubleping.player.OfferNamed.$Properties {
        }

        /** Represents an OfferNamed. */
        class OfferNamed {

            /**
             * Constructs a new OfferNamed.
             * @param [properties] Properties to set
             */
            constructor(properties?: doubleping.player.OfferNamed.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** OfferNamed offer. */
            offer: string;

            /**
             * Creates a new OfferNamed instance using the specified properties.
             * @param [properties] Properties to set
             * @returns OfferNamed instance
             */
            static create(properties: doubleping.player.OfferNamed.$Shape): doubleping.player.OfferNamed & doubleping.player.OfferNamed.$Shape;
            static create(properties?: doubleping.player.OfferNamed.$Properties): doubleping.player.OfferNamed;

            /**
             * Encodes the specified OfferNamed message. Does not implicitly {@link doubleping.player.OfferNamed.verify|verify} messages.
             * @param message OfferNamed message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: doubleping.player.OfferNamed.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an OfferNamed message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {doubleping.player.OfferNamed & doubleping.player.OfferNamed.$Shape} OfferNamed
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): doubleping.player.OfferNamed & doubleping.player.OfferNamed.$Shape;
        }

        namespace OfferNamed {

            /** Properties of an OfferNamed. */
            interface $Properties {

                /** OfferNamed offer */
                offer?: string;

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an OfferNamed. */
            type $Shape = doubleping.player.OfferNamed.$Properties;
        }

        /**
         * Properties of a MoveOrdered.
         * @deprecated Use doubleping.player.MoveOrdered.$Properties instead.
         */
        interface IMoveOrdered extends doubleping.player.MoveOrdered.$Properties {
        }

        /** Represents a MoveOrdered. */
        class MoveOrdered {

            /**
             * Constructs a new MoveOrdered.
             * @param [properties] Properties to set
             */
            constructor(properties?: doubleping.player.MoveOrdered.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** MoveOrdered to. */
            to: doubleping.player.Point;

            /**
             * Creates a new MoveOrdered instance using the specified properties.
             * @param [properties] Properties to set
             * @returns MoveOrdered instance
             */
            static create(properties: doubleping.player.MoveOrdered.$Shape): doubleping.player.MoveOrdered & doubleping.player.MoveOrdered.$Shape;
            static create(properties?: doubleping.player.MoveOrdered.$Properties): doubleping.player.MoveOrdered;

            /**
             * Encodes the specified MoveOrdered message. Does not implicitly {@link doubleping.player.MoveOrdered.verify|verify} messages.
             * @param message MoveOrdered message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: doubleping.player.MoveOrdered.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a MoveOrdered message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {doubleping.player.MoveOrdered & doubleping.player.MoveOrdered.$Shape} MoveOrdered
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): doubleping.player.MoveOrdered & doubleping.player.MoveOrdered.$Shape;
        }

        namespace MoveOrdered {

            /** Properties of a MoveOrdered. */
            interface $Properties {

                /** MoveOrdered to */
                to?: doubleping.player.Point.$Properties;

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a MoveOrdered. */
            type $Shape = doubleping.player.MoveOrdered.$Properties;
        }

        /**
         * Properties of an AttackDeclared.
         * @deprecated Use doubleping.player.AttackDeclared.$Properties instead.
         */
        interface IAttackDeclared extends doubleping.player.AttackDeclared.$Properties {
        }

        /** Represents an AttackDeclared. */
        class AttackDeclared {

            /**
             * Constructs a new AttackDeclared.
             * @param [properties] Properties to set
             */
            constructor(properties?: doubleping.player.AttackDeclared.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** AttackDeclared target. */
            target: string;

            /**
             * Creates a new AttackDeclared instance using the specified properties.
             * @param [properties] Properties to set
             * @returns AttackDeclared instance
             */
            static create(properties: doubleping.player.AttackDeclared.$Shape): doubleping.player.AttackDeclared & doubleping.player.AttackDeclared.$Shape;
            static create(properties?: doubleping.player.AttackDeclared.$Properties): doubleping.player.AttackDeclared;

            /**
             * Encodes the specified AttackDeclared message. Does not implicitly {@link doubleping.player.AttackDeclared.verify|verify} messages.
             * @param message AttackDeclared message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: doubleping.player.AttackDeclared.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an AttackDeclared message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {doubleping.player.AttackDeclared & doubleping.player.AttackDeclared.$Shape} AttackDeclared
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): doubleping.player.AttackDeclared & doubleping.player.AttackDeclared.$Shape;
        }

        namespace AttackDeclared {

            /** Properties of an AttackDeclared. */
            interface $Properties {

                /** AttackDeclared target */
                target?: string;

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an AttackDeclared. */
            type $Shape = doubleping.player.AttackDeclared.$Properties;
        }

        /**
         * Properties of an AttackCancelled.
         * @deprecated Use doubleping.player.AttackCancelled.$Properties instead.
         */
        interface IAttackCancelled extends doubleping.player.AttackCancelled.$Properties {
        }

        /** Represents an AttackCancelled. */
        class AttackCancelled {

            /**
             * Constructs a new AttackCancelled.
             * @param [properties] Properties to set
             */
            constructor(properties?: doubleping.player.AttackCancelled.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** AttackCancelled attack. */
            attack: number;

            /**
             * Creates a new AttackCancelled instance using the specified properties.
             * @param [properties] Properties to set
             * @returns AttackCancelled instance
             */
            static create(properties: doubleping.player.AttackCancelled.$Shape): doubleping.player.AttackCancelled & doubleping.player.AttackCancelled.$Shape;
            static create(properties?: doubleping.player.AttackCancelled.$Properties): doubleping.player.AttackCancelled;

            /**
             * Encodes the specified AttackCancelled message. Does not implicitly {@link doubleping.player.AttackCancelled.verify|verify} messages.
             * @param message AttackCancelled message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: doubleping.player.AttackCancelled.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an AttackCancelled message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {doubleping.player.AttackCancelled & doubleping.player.AttackCancelled.$Shape} AttackCancelled
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): doubleping.player.AttackCancelled & doubleping.player.AttackCancelled.$Shape;
        }

        namespace AttackCancelled {

            /** Properties of an AttackCancelled. */
            interface $Properties {

                /** AttackCancelled attack */
                attack?: number;

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an AttackCancelled. */
            type $Shape = doubleping.player.AttackCancelled.$Properties;
        }

        /**
         * Properties of a DodgePressed.
         * @deprecated Use doubleping.player.DodgePressed.$Properties instead.
         */
        interface IDodgePressed extends doubleping.player.DodgePressed.$Properties {
        }

        /** Represents a DodgePressed. */
        class DodgePressed {

            /**
             * Constructs a new DodgePressed.
             * @param [properties] Properties to set
             */
            constructor(properties?: doubleping.player.DodgePressed.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** DodgePressed attack. */
            attack: number;

            /** DodgePressed sinceShownMs. */
            sinceShownMs: number;

            /**
             * Creates a new DodgePressed instance using the specified properties.
             * @param [properties] Properties to set
             * @returns DodgePressed instance
             */
            static create(properties: doubleping.player.DodgePressed.$Shape): doubleping.player.DodgePressed & doubleping.player.DodgePressed.$Shape;
            static create(properties?: doubleping.player.DodgePressed.$Properties): doubleping.player.DodgePressed;

            /**
             * Encodes the specified DodgePressed message. Does not implicitly {@link doubleping.player.DodgePressed.verify|verify} messages.
             * @param message DodgePressed message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: doubleping.player.DodgePressed.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a DodgePressed message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {doubleping.player.DodgePressed & doubleping.player.DodgePressed.$Shape} DodgePressed
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): doubleping.player.DodgePressed & doubleping.player.DodgePressed.$Shape;
        }

        namespace DodgePressed {

            /** Properties of a DodgePressed. */
            interface $Properties {

                /** DodgePressed attack */
                attack?: number;

                /** DodgePressed sinceShownMs */
                sinceShownMs?: number;

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a DodgePressed. */
            type $Shape = doubleping.player.DodgePressed.$Properties;
        }

        /**
         * Properties of a Rejected.
         * @deprecated Use doubleping.player.Rejected.$Properties instead.
         */
        interface IRejected extends doubleping.player.Rejected.$Properties {
        }

        /** Represents a Rejected. */
        class Rejected {

            /**
             * Constructs a new Rejected.
             * @param [properties] Properties to set
             */
            constructor(properties?: doubleping.player.Rejected.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Rejected sequence. */
            sequence: number;

            /** Rejected reason. */
            reason: string;

            /** Rejected text. */
            text: string;

            /**
             * Creates a new Rejected instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Rejected instance
             */
            static create(properties: doubleping.player.Rejected.$Shape): doubleping.player.Rejected & doubleping.player.Rejected.$Shape;
            static create(properties?: doubleping.player.Rejected.$Properties): doubleping.player.Rejected;

            /**
             * Encodes the specified Rejected message. Does not implicitly {@link doubleping.player.Rejected.verify|verify} messages.
             * @param message Rejected message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: doubleping.player.Rejected.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Rejected message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {doubleping.player.Rejected & doubleping.player.Rejected.$Shape} Rejected
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): doubleping.player.Rejected & doubleping.player.Rejected.$Shape;
        }

        namespace Rejected {

            /** Properties of a Rejected. */
            interface $Properties {

                /** Rejected sequence */
                sequence?: number;

                /** Rejected reason */
                reason?: string;

                /** Rejected text */
                text?: string;

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Rejected. */
            type $Shape = doubleping.player.Rejected.$Properties;
        }

        /**
         * Properties of a TimeEchoed.
         * @deprecated Use doubleping.player.TimeEchoed.$Properties instead.
         */
        interface ITimeEchoed extends doubleping.player.TimeEchoed.$Properties {
        }

        /** Represents a TimeEchoed. */
        class TimeEchoed {

            /**
             * Constructs a new TimeEchoed.
             * @param [properties] Properties to set
             */
            constructor(properties?: doubleping.player.TimeEchoed.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** TimeEchoed clientSentAt. */
            clientSentAt: number;

            /** TimeEchoed serverReceivedAt. */
            serverReceivedAt: number;

            /** TimeEchoed serverSentAt. */
            serverSentAt: number;

            /**
             * Creates a new TimeEchoed instance using the specified properties.
             * @param [properties] Properties to set
             * @returns TimeEchoed instance
             */
            static create(properties: doubleping.player.TimeEchoed.$Shape): doubleping.player.TimeEchoed & doubleping.player.TimeEchoed.$Shape;
            static create(properties?: doubleping.player.TimeEchoed.$Properties): doubleping.player.TimeEchoed;

            /**
             * Encodes the specified TimeEchoed message. Does not implicitly {@link doubleping.player.TimeEchoed.verify|verify} messages.
             * @param message TimeEchoed message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: doubleping.player.TimeEchoed.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a TimeEchoed message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {doubleping.player.TimeEchoed & doubleping.player.TimeEchoed.$Shape} TimeEchoed
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): doubleping.player.TimeEchoed & doubleping.player.TimeEchoed.$Shape;
        }

        namespace TimeEchoed {

            /** Properties of a TimeEchoed. */
            interface $Properties {

                /** TimeEchoed clientSentAt */
                clientSentAt?: number;

                /** TimeEchoed serverReceivedAt */
                serverReceivedAt?: number;

                /** TimeEchoed serverSentAt */
                serverSentAt?: number;

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a TimeEchoed. */
            type $Shape = doubleping.player.TimeEchoed.$Properties;
        }

        /**
         * Properties of a SeatOffered.
         * @deprecated Use doubleping.player.SeatOffered.$Properties instead.
         */
        interface ISeatOffered extends doubleping.player.SeatOffered.$Properties {
        }

        /** Represents a SeatOffered. */
        class SeatOffered {

            /**
             * Constructs a new SeatOffered.
             * @param [properties] Properties to set
             */
            constructor(properties?: doubleping.player.SeatOffered.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** SeatOffered server. */
            server: string;

            /** SeatOffered endpoint. */
            endpoint: string;

            /** SeatOffered ticket. */
            ticket: string;

            /** SeatOffered settlement. */
            settlement: string;

            /**
             * Creates a new SeatOffered instance using the specified properties.
             * @param [properties] Properties to set
             * @returns SeatOffered instance
             */
            static create(properties: doubleping.player.SeatOffered.$Shape): doubleping.player.SeatOffered & doubleping.player.SeatOffered.$Shape;
            static create(properties?: doubleping.player.SeatOffered.$Properties): doubleping.player.SeatOffered;

            /**
             * Encodes the specified SeatOffered message. Does not implicitly {@link doubleping.player.SeatOffered.verify|verify} messages.
             * @param message SeatOffered message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: doubleping.player.SeatOffered.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a SeatOffered message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {doubleping.player.SeatOffered & doubleping.player.SeatOffered.$Shape} SeatOffered
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): doubleping.player.SeatOffered & doubleping.player.SeatOffered.$Shape;
        }

        namespace SeatOffered {

            /** Properties of a SeatOffered. */
            interface $Properties {

                /** SeatOffered server */
                server?: string;

                /** SeatOffered endpoint */
                endpoint?: string;

                /** SeatOffered ticket */
                ticket?: string;

                /** SeatOffered settlement */
                settlement?: string;

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a SeatOffered. */
            type $Shape = doubleping.player.SeatOffered.$Properties;
        }

        /**
         * Properties of a CharacterEntry.
         * @deprecated Use doubleping.player.CharacterEntry.$Properties instead.
         */
        interface ICharacterEntry extends doubleping.player.CharacterEntry.$Properties {
        }

        /** Represents a CharacterEntry. */
        class CharacterEntry {

            /**
             * Constructs a new CharacterEntry.
             * @param [properties] Properties to set
             */
            constructor(properties?: doubleping.player.CharacterEntry.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** CharacterEntry id. */
            id: string;

            /** CharacterEntry name. */
            name: string;

            /** CharacterEntry calling. */
            calling: string;

            /** CharacterEntry settlement. */
            settlement: string;

            /** CharacterEntry whereabouts. */
            whereabouts: string;

            /**
             * Creates a new CharacterEntry instance using the specified properties.
             * @param [properties] Properties to set
             * @returns CharacterEntry instance
             */
            static create(properties: doubleping.player.CharacterEntry.$Shape): doubleping.player.CharacterEntry & doubleping.player.CharacterEntry.$Shape;
            static create(properties?: doubleping.player.CharacterEntry.$Properties): doubleping.player.CharacterEntry;

            /**
             * Encodes the specified CharacterEntry message. Does not implicitly {@link doubleping.player.CharacterEntry.verify|verify} messages.
             * @param message CharacterEntry message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: doubleping.player.CharacterEntry.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a CharacterEntry message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {doubleping.player.CharacterEntry & doubleping.player.CharacterEntry.$Shape} CharacterEntry
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): doubleping.player.CharacterEntry & doubleping.player.CharacterEntry.$Shape;
        }

        namespace CharacterEntry {

            /** Properties of a CharacterEntry. */
            interface $Properties {

                /** CharacterEntry id */
                id?: string;

                /** CharacterEntry name */
                name?: string;

                /** CharacterEntry calling */
                calling?: string;

                /** CharacterEntry settlement */
                settlement?: string;

                /** CharacterEntry whereabouts */
                whereabouts?: string;

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a CharacterEntry. */
            type $Shape = doubleping.player.CharacterEntry.$Properties;
        }

        /**
         * Properties of a CharactersListed.
         * @deprecated Use doubleping.player.CharactersListed.$Properties instead.
         */
        interface ICharactersListed extends doubleping.player.CharactersListed.$Properties {
        }

        /** Represents a CharactersListed. */
        class CharactersListed {

            /**
             * Constructs a new CharactersListed.
             * @param [properties] Properties to set
             */
            constructor(properties?: doubleping.player.CharactersListed.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** CharactersListed account. */
            account: string;

            /** CharactersListed characters. */
            characters: doubleping.player.CharacterEntry[];

            /**
             * Creates a new CharactersListed instance using the specified properties.
             * @param [properties] Properties to set
             * @returns CharactersListed instance
             */
            static create(properties: doubleping.player.CharactersListed.$Shape): doubleping.player.CharactersListed & doubleping.player.CharactersListed.$Shape;
            static create(properties?: doubleping.player.CharactersListed.$Properties): doubleping.player.CharactersListed;

            /**
             * Encodes the specified CharactersListed message. Does not implicitly {@link doubleping.player.CharactersListed.verify|verify} messages.
             * @param message CharactersListed message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: doubleping.player.CharactersListed.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a CharactersListed message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {doubleping.player.CharactersListed & doubleping.player.CharactersListed.$Shape} CharactersListed
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): doubleping.player.CharactersListed & doubleping.player.CharactersListed.$Shape;
        }

        namespace CharactersListed {

            /** Properties of a CharactersListed. */
            interface $Properties {

                /** CharactersListed account */
                account?: string;

                /** CharactersListed characters */
                characters?: doubleping.player.CharacterEntry.$Properties[];

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a CharactersListed. */
            type $Shape = doubleping.player.CharactersListed.$Properties;
        }

        /**
         * Properties of a RulesTold.
         * @deprecated Use doubleping.player.RulesTold.$Properties instead.
         */
        interface IRulesTold extends doubleping.player.RulesTold.$Properties {
        }

        /** Represents a RulesTold. */
        class RulesTold {

            /**
             * Constructs a new RulesTold.
             * @param [properties] Properties to set
             */
            constructor(properties?: doubleping.player.RulesTold.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** RulesTold hash. */
            hash: string;

            /** RulesTold rules. */
            rules: string;

            /** RulesTold map. */
            map: string;

            /**
             * Creates a new RulesTold instance using the specified properties.
             * @param [properties] Properties to set
             * @returns RulesTold instance
             */
            static create(properties: doubleping.player.RulesTold.$Shape): doubleping.player.RulesTold & doubleping.player.RulesTold.$Shape;
            static create(properties?: doubleping.player.RulesTold.$Properties): doubleping.player.RulesTold;

            /**
             * Encodes the specified RulesTold message. Does not implicitly {@link doubleping.player.RulesTold.verify|verify} messages.
             * @param message RulesTold message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: doubleping.player.RulesTold.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a RulesTold message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {doubleping.player.RulesTold & doubleping.player.RulesTold.$Shape} RulesTold
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): doubleping.player.RulesTold & doubleping.player.RulesTold.$Shape;
        }

        namespace RulesTold {

            /** Properties of a RulesTold. */
            interface $Properties {

                /** RulesTold hash */
                hash?: string;

                /** RulesTold rules */
                rules?: string;

                /** RulesTold map */
                map?: string;

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a RulesTold. */
            type $Shape = doubleping.player.RulesTold.$Properties;
        }

        /**
         * Properties of a Stats.
         * @deprecated Use doubleping.player.Stats.$Properties instead.
         */
        interface IStats extends doubleping.player.Stats.$Properties {
        }

        /** Represents a Stats. */
        class Stats {

            /**
             * Constructs a new Stats.
             * @param [properties] Properties to set
             */
            constructor(properties?: doubleping.player.Stats.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Stats might. */
            might: number;

            /** Stats skill. */
            skill: number;

            /** Stats agility. */
            agility: number;

            /** Stats vigour. */
            vigour: number;

            /**
             * Creates a new Stats instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Stats instance
             */
            static create(properties: doubleping.player.Stats.$Shape): doubleping.player.Stats & doubleping.player.Stats.$Shape;
            static create(properties?: doubleping.player.Stats.$Properties): doubleping.player.Stats;

            /**
             * Encodes the specified Stats message. Does not implicitly {@link doubleping.player.Stats.verify|verify} messages.
             * @param message Stats message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: doubleping.player.Stats.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Stats message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {doubleping.player.Stats & doubleping.player.Stats.$Shape} Stats
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): doubleping.player.Stats & doubleping.player.Stats.$Shape;
        }

        namespace Stats {

            /** Properties of a Stats. */
            interface $Properties {

                /** Stats might */
                might?: number;

                /** Stats skill */
                skill?: number;

                /** Stats agility */
                agility?: number;

                /** Stats vigour */
                vigour?: number;

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Stats. */
            type $Shape = doubleping.player.Stats.$Properties;
        }

        /**
         * Properties of an Item.
         * @deprecated Use doubleping.player.Item.$Properties instead.
         */
        interface IItem extends doubleping.player.Item.$Properties {
        }

        /** Represents an Item. */
        class Item {

            /**
             * Constructs a new Item.
             * @param [properties] Properties to set
             */
            constructor(properties?: doubleping.player.Item.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Item id. */
            id: string;

            /** Item item. */
            item: string;

            /**
             * Creates a new Item instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Item instance
             */
            static create(properties: doubleping.player.Item.$Shape): doubleping.player.Item & doubleping.player.Item.$Shape;
            static create(properties?: doubleping.player.Item.$Properties): doubleping.player.Item;

            /**
             * Encodes the specified Item message. Does not implicitly {@link doubleping.player.Item.verify|verify} messages.
             * @param message Item message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: doubleping.player.Item.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an Item message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {doubleping.player.Item & doubleping.player.Item.$Shape} Item
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): doubleping.player.Item & doubleping.player.Item.$Shape;
        }

        namespace Item {

            /** Properties of an Item. */
            interface $Properties {

                /** Item id */
                id?: string;

                /** Item item */
                item?: string;

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an Item. */
            type $Shape = doubleping.player.Item.$Properties;
        }

        /**
         * Properties of a CharacterSheet.
         * @deprecated Use doubleping.player.CharacterSheet.$Properties instead.
         */
        interface ICharacterSheet extends doubleping.player.CharacterSheet.$Properties {
        }

        /** Represents a CharacterSheet. */
        class CharacterSheet {

            /**
             * Constructs a new CharacterSheet.
             * @param [properties] Properties to set
             */
            constructor(properties?: doubleping.player.CharacterSheet.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** CharacterSheet id. */
            id: string;

            /** CharacterSheet name. */
            name: string;

            /** CharacterSheet calling. */
            calling: string;

            /** CharacterSheet stats. */
            stats: doubleping.player.Stats;

            /** CharacterSheet weapon. */
            weapon: string;

            /** CharacterSheet armour. */
            armour: string;

            /** CharacterSheet gold. */
            gold: number;

            /** CharacterSheet items. */
            items: doubleping.player.Item[];

            /** CharacterSheet settlement. */
            settlement: string;

            /** CharacterSheet questsDone. */
            questsDone: number;

            /**
             * Creates a new CharacterSheet instance using the specified properties.
             * @param [properties] Properties to set
             * @returns CharacterSheet instance
             */
            static create(properties: doubleping.player.CharacterSheet.$Shape): doubleping.player.CharacterSheet & doubleping.player.CharacterSheet.$Shape;
            static create(properties?: doubleping.player.CharacterSheet.$Properties): doubleping.player.CharacterSheet;

            /**
             * Encodes the specified CharacterSheet message. Does not implicitly {@link doubleping.player.CharacterSheet.verify|verify} messages.
             * @param message CharacterSheet message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: doubleping.player.CharacterSheet.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a CharacterSheet message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {doubleping.player.CharacterSheet & doubleping.player.CharacterSheet.$Shape} CharacterSheet
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): doubleping.player.CharacterSheet & doubleping.player.CharacterSheet.$Shape;
        }

        namespace CharacterSheet {

            /** Properties of a CharacterSheet. */
            interface $Properties {

                /** CharacterSheet id */
                id?: string;

                /** CharacterSheet name */
                name?: string;

                /** CharacterSheet calling */
                calling?: string;

                /** CharacterSheet stats */
                stats?: doubleping.player.Stats.$Properties;

                /** CharacterSheet weapon */
                weapon?: string;

                /** CharacterSheet armour */
                armour?: string;

                /** CharacterSheet gold */
                gold?: number;

                /** CharacterSheet items */
                items?: doubleping.player.Item.$Properties[];

                /** CharacterSheet settlement */
                settlement?: string;

                /** CharacterSheet questsDone */
                questsDone?: number;

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a CharacterSheet. */
            type $Shape = doubleping.player.CharacterSheet.$Properties;
        }

        /**
         * Properties of a Person.
         * @deprecated Use doubleping.player.Person.$Properties instead.
         */
        interface IPerson extends doubleping.player.Person.$Properties {
        }

        /** Represents a Person. */
        class Person {

            /**
             * Constructs a new Person.
             * @param [properties] Properties to set
             */
            constructor(properties?: doubleping.player.Person.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Person id. */
            id: string;

            /** Person name. */
            name: string;

            /** Person calling. */
            calling: string;

            /** Person inParty. */
            inParty: boolean;

            /**
             * Creates a new Person instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Person instance
             */
            static create(properties: doubleping.player.Person.$Shape): doubleping.player.Person & doubleping.player.Person.$Shape;
            static create(properties?: doubleping.player.Person.$Properties): doubleping.player.Person;

            /**
             * Encodes the specified Person message. Does not implicitly {@link doubleping.player.Person.verify|verify} messages.
             * @param message Person message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: doubleping.player.Person.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Person message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {doubleping.player.Person & doubleping.player.Person.$Shape} Person
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): doubleping.player.Person & doubleping.player.Person.$Shape;
        }

        namespace Person {

            /** Properties of a Person. */
            interface $Properties {

                /** Person id */
                id?: string;

                /** Person name */
                name?: string;

                /** Person calling */
                calling?: string;

                /** Person inParty */
                inParty?: boolean;

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Person. */
            type $Shape = doubleping.player.Person.$Properties;
        }

        /**
         * Properties of a QuestEntry.
         * @deprecated Use doubleping.player.QuestEntry.$Properties instead.
         */
        interface IQuestEntry extends doubleping.player.QuestEntry.$Properties {
        }

        /** Represents a QuestEntry. */
        class QuestEntry {

            /**
             * Constructs a new QuestEntry.
             * @param [properties] Properties to set
             */
            constructor(properties?: doubleping.player.QuestEntry.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** QuestEntry id. */
            id: string;

            /** QuestEntry title. */
            title: string;

            /** QuestEntry story. */
            story: string;

            /** QuestEntry site. */
            site: string;

            /** QuestEntry enemies. */
            enemies: string[];

            /** QuestEntry gold. */
            gold: number;

            /** QuestEntry difficulty. */
            difficulty: number;

            /**
             * Creates a new QuestEntry instance using the specified properties.
             * @param [properties] Properties to set
             * @returns QuestEntry instance
             */
            static create(properties: doubleping.player.QuestEntry.$Shape): doubleping.player.QuestEntry & doubleping.player.QuestEntry.$Shape;
            static create(properties?: doubleping.player.QuestEntry.$Properties): doubleping.player.QuestEntry;

            /**
             * Encodes the specified QuestEntry message. Does not implicitly {@link doubleping.player.QuestEntry.verify|verify} messages.
             * @param message QuestEntry message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: doubleping.player.QuestEntry.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a QuestEntry message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {doubleping.player.QuestEntry & doubleping.player.QuestEntry.$Shape} QuestEntry
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): doubleping.player.QuestEntry & doubleping.player.QuestEntry.$Shape;
        }

        namespace QuestEntry {

            /** Properties of a QuestEntry. */
            interface $Properties {

                /** QuestEntry id */
                id?: string;

                /** QuestEntry title */
                title?: string;

                /** QuestEntry story */
                story?: string;

                /** QuestEntry site */
                site?: string;

                /** QuestEntry enemies */
                enemies?: string[];

                /** QuestEntry gold */
                gold?: number;

                /** QuestEntry difficulty */
                difficulty?: number;

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a QuestEntry. */
            type $Shape = doubleping.player.QuestEntry.$Properties;
        }

        /**
         * Properties of an OfferEntry.
         * @deprecated Use doubleping.player.OfferEntry.$Properties instead.
         */
        interface IOfferEntry extends doubleping.player.OfferEntry.$Properties {
        }

        /** Represents an OfferEntry. */
        class OfferEntry {

            /**
             * Constructs a new OfferEntry.
             * @param [properties] Properties to set
             */
            constructor(properties?: doubleping.player.OfferEntry.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** OfferEntry id. */
            id: string;

            /** OfferEntry seller. */
            seller: string;

            /** OfferEntry sellerName. */
            sellerName: string;

            /** OfferEntry item. */
            item: string;

            /** OfferEntry price. */
            price: number;

            /**
             * Creates a new OfferEntry instance using the specified properties.
             * @param [properties] Properties to set
             * @returns OfferEntry instance
             */
            static create(properties: doubleping.player.OfferEntry.$Shape): doubleping.player.OfferEntry & doubleping.player.OfferEntry.$Shape;
            static create(properties?: doubleping.player.OfferEntry.$Properties): doubleping.player.OfferEntry;

            /**
             * Encodes the specified OfferEntry message. Does not implicitly {@link doubleping.player.OfferEntry.verify|verify} messages.
             * @param message OfferEntry message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: doubleping.player.OfferEntry.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an OfferEntry message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {doubleping.player.OfferEntry & doubleping.player.OfferEntry.$Shape} OfferEntry
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): doubleping.player.OfferEntry & doubleping.player.OfferEntry.$Shape;
        }

        namespace OfferEntry {

            /** Properties of an OfferEntry. */
            interface $Properties {

                /** OfferEntry id */
                id?: string;

                /** OfferEntry seller */
                seller?: string;

                /** OfferEntry sellerName */
                sellerName?: string;

                /** OfferEntry item */
                item?: string;

                /** OfferEntry price */
                price?: number;

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an OfferEntry. */
            type $Shape = doubleping.player.OfferEntry.$Properties;
        }

        /**
         * Properties of a GoodsEntry.
         * @deprecated Use doubleping.player.GoodsEntry.$Properties instead.
         */
        interface IGoodsEntry extends doubleping.player.GoodsEntry.$Properties {
        }

        /** Represents a GoodsEntry. */
        class GoodsEntry {

            /**
             * Constructs a new GoodsEntry.
             * @param [properties] Properties to set
             */
            constructor(properties?: doubleping.player.GoodsEntry.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** GoodsEntry item. */
            item: string;

            /** GoodsEntry price. */
            price: number;

            /**
             * Creates a new GoodsEntry instance using the specified properties.
             * @param [properties] Properties to set
             * @returns GoodsEntry instance
             */
            static create(properties: doubleping.player.GoodsEntry.$Shape): doubleping.player.GoodsEntry & doubleping.player.GoodsEntry.$Shape;
            static create(properties?: doubleping.player.GoodsEntry.$Properties): doubleping.player.GoodsEntry;

            /**
             * Encodes the specified GoodsEntry message. Does not implicitly {@link doubleping.player.GoodsEntry.verify|verify} messages.
             * @param message GoodsEntry message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: doubleping.player.GoodsEntry.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a GoodsEntry message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {doubleping.player.GoodsEntry & doubleping.player.GoodsEntry.$Shape} GoodsEntry
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): doubleping.player.GoodsEntry & doubleping.player.GoodsEntry.$Shape;
        }

        namespace GoodsEntry {

            /** Properties of a GoodsEntry. */
            interface $Properties {

                /** GoodsEntry item */
                item?: string;

                /** GoodsEntry price */
                price?: number;

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a GoodsEntry. */
            type $Shape = doubleping.player.GoodsEntry.$Properties;
        }

        /**
         * Properties of a PartyMemberEntry.
         * @deprecated Use doubleping.player.PartyMemberEntry.$Properties instead.
         */
        interface IPartyMemberEntry extends doubleping.player.PartyMemberEntry.$Properties {
        }

        /** Represents a PartyMemberEntry. */
        class PartyMemberEntry {

            /**
             * Constructs a new PartyMemberEntry.
             * @param [properties] Properties to set
             */
            constructor(properties?: doubleping.player.PartyMemberEntry.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** PartyMemberEntry id. */
            id: string;

            /** PartyMemberEntry name. */
            name: string;

            /** PartyMemberEntry isCompanion. */
            isCompanion: boolean;

            /** PartyMemberEntry isLeader. */
            isLeader: boolean;

            /**
             * Creates a new PartyMemberEntry instance using the specified properties.
             * @param [properties] Properties to set
             * @returns PartyMemberEntry instance
             */
            static create(properties: doubleping.player.PartyMemberEntry.$Shape): doubleping.player.PartyMemberEntry & doubleping.player.PartyMemberEntry.$Shape;
            static create(properties?: doubleping.player.PartyMemberEntry.$Properties): doubleping.player.PartyMemberEntry;

            /**
             * Encodes the specified PartyMemberEntry message. Does not implicitly {@link doubleping.player.PartyMemberEntry.verify|verify} messages.
             * @param message PartyMemberEntry message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: doubleping.player.PartyMemberEntry.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a PartyMemberEntry message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {doubleping.player.PartyMemberEntry & doubleping.player.PartyMemberEntry.$Shape} PartyMemberEntry
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): doubleping.player.PartyMemberEntry & doubleping.player.PartyMemberEntry.$Shape;
        }

        namespace PartyMemberEntry {

            /** Properties of a PartyMemberEntry. */
            interface $Properties {

                /** PartyMemberEntry id */
                id?: string;

                /** PartyMemberEntry name */
                name?: string;

                /** PartyMemberEntry isCompanion */
                isCompanion?: boolean;

                /** PartyMemberEntry isLeader */
                isLeader?: boolean;

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a PartyMemberEntry. */
            type $Shape = doubleping.player.PartyMemberEntry.$Properties;
        }

        /**
         * Properties of a WeaponRules.
         * @deprecated Use doubleping.player.WeaponRules.$Properties instead.
         */
        interface IWeaponRules extends doubleping.player.WeaponRules.$Properties {
        }

        /** Represents a WeaponRules. */
        class WeaponRules {

            /**
             * Constructs a new WeaponRules.
             * @param [properties] Properties to set
             */
            constructor(properties?: doubleping.player.WeaponRules.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** WeaponRules kind. */
            kind: string;

            /** WeaponRules way. */
            way: string;

            /** WeaponRules windupMs. */
            windupMs: number;

            /** WeaponRules recoverMs. */
            recoverMs: number;

            /** WeaponRules reachMetres. */
            reachMetres: number;

            /** WeaponRules damage. */
            damage: number;

            /**
             * Creates a new WeaponRules instance using the specified properties.
             * @param [properties] Properties to set
             * @returns WeaponRules instance
             */
            static create(properties: doubleping.player.WeaponRules.$Shape): doubleping.player.WeaponRules & doubleping.player.WeaponRules.$Shape;
            static create(properties?: doubleping.player.WeaponRules.$Properties): doubleping.player.WeaponRules;

            /**
             * Encodes the specified WeaponRules message. Does not implicitly {@link doubleping.player.WeaponRules.verify|verify} messages.
             * @param message WeaponRules message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: doubleping.player.WeaponRules.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a WeaponRules message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {doubleping.player.WeaponRules & doubleping.player.WeaponRules.$Shape} WeaponRules
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): doubleping.player.WeaponRules & doubleping.player.WeaponRules.$Shape;
        }

        namespace WeaponRules {

            /** Properties of a WeaponRules. */
            interface $Properties {

                /** WeaponRules kind */
                kind?: string;

                /** WeaponRules way */
                way?: string;

                /** WeaponRules windupMs */
                windupMs?: number;

                /** WeaponRules recoverMs */
                recoverMs?: number;

                /** WeaponRules reachMetres */
                reachMetres?: number;

                /** WeaponRules damage */
                damage?: number;

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a WeaponRules. */
            type $Shape = doubleping.player.WeaponRules.$Properties;
        }

        /**
         * Properties of an ArmourRules.
         * @deprecated Use doubleping.player.ArmourRules.$Properties instead.
         */
        interface IArmourRules extends doubleping.player.ArmourRules.$Properties {
        }

        /** Represents an ArmourRules. */
        class ArmourRules {

            /**
             * Constructs a new ArmourRules.
             * @param [properties] Properties to set
             */
            constructor(properties?: doubleping.player.ArmourRules.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** ArmourRules kind. */
            kind: string;

            /** ArmourRules absorbRatio. */
            absorbRatio: number;

            /**
             * Creates a new ArmourRules instance using the specified properties.
             * @param [properties] Properties to set
             * @returns ArmourRules instance
             */
            static create(properties: doubleping.player.ArmourRules.$Shape): doubleping.player.ArmourRules & doubleping.player.ArmourRules.$Shape;
            static create(properties?: doubleping.player.ArmourRules.$Properties): doubleping.player.ArmourRules;

            /**
             * Encodes the specified ArmourRules message. Does not implicitly {@link doubleping.player.ArmourRules.verify|verify} messages.
             * @param message ArmourRules message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: doubleping.player.ArmourRules.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an ArmourRules message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {doubleping.player.ArmourRules & doubleping.player.ArmourRules.$Shape} ArmourRules
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): doubleping.player.ArmourRules & doubleping.player.ArmourRules.$Shape;
        }

        namespace ArmourRules {

            /** Properties of an ArmourRules. */
            interface $Properties {

                /** ArmourRules kind */
                kind?: string;

                /** ArmourRules absorbRatio */
                absorbRatio?: number;

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an ArmourRules. */
            type $Shape = doubleping.player.ArmourRules.$Properties;
        }

        /**
         * Properties of a CompanionRules.
         * @deprecated Use doubleping.player.CompanionRules.$Properties instead.
         */
        interface ICompanionRules extends doubleping.player.CompanionRules.$Properties {
        }

        /** Represents a CompanionRules. */
        class CompanionRules {

            /**
             * Constructs a new CompanionRules.
             * @param [properties] Properties to set
             */
            constructor(properties?: doubleping.player.CompanionRules.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** CompanionRules kind. */
            kind: string;

            /** CompanionRules price. */
            price: number;

            /**
             * Creates a new CompanionRules instance using the specified properties.
             * @param [properties] Properties to set
             * @returns CompanionRules instance
             */
            static create(properties: doubleping.player.CompanionRules.$Shape): doubleping.player.CompanionRules & doubleping.player.CompanionRules.$Shape;
            static create(properties?: doubleping.player.CompanionRules.$Properties): doubleping.player.CompanionRules;

            /**
             * Encodes the specified CompanionRules message. Does not implicitly {@link doubleping.player.CompanionRules.verify|verify} messages.
             * @param message CompanionRules message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: doubleping.player.CompanionRules.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a CompanionRules message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {doubleping.player.CompanionRules & doubleping.player.CompanionRules.$Shape} CompanionRules
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): doubleping.player.CompanionRules & doubleping.player.CompanionRules.$Shape;
        }

        namespace CompanionRules {

            /** Properties of a CompanionRules. */
            interface $Properties {

                /** CompanionRules kind */
                kind?: string;

                /** CompanionRules price */
                price?: number;

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a CompanionRules. */
            type $Shape = doubleping.player.CompanionRules.$Properties;
        }

        /**
         * Properties of a ClientRules.
         * @deprecated Use doubleping.player.ClientRules.$Properties instead.
         */
        interface IClientRules extends doubleping.player.ClientRules.$Properties {
        }

        /** Represents a ClientRules. */
        class ClientRules {

            /**
             * Constructs a new ClientRules.
             * @param [properties] Properties to set
             */
            constructor(properties?: doubleping.player.ClientRules.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** ClientRules weapons. */
            weapons: doubleping.player.WeaponRules[];

            /** ClientRules armours. */
            armours: doubleping.player.ArmourRules[];

            /** ClientRules companions. */
            companions: doubleping.player.CompanionRules[];

            /** ClientRules projectileRadiusMetres. */
            projectileRadiusMetres: number;

            /** ClientRules healthBase. */
            healthBase: number;

            /** ClientRules healthPerVigour. */
            healthPerVigour: number;

            /** ClientRules sparringWeapon. */
            sparringWeapon: string;

            /**
             * Creates a new ClientRules instance using the specified properties.
             * @param [properties] Properties to set
             * @returns ClientRules instance
             */
            static create(properties: doubleping.player.ClientRules.$Shape): doubleping.player.ClientRules & doubleping.player.ClientRules.$Shape;
            static create(properties?: doubleping.player.ClientRules.$Properties): doubleping.player.ClientRules;

            /**
             * Encodes the specified ClientRules message. Does not implicitly {@link doubleping.player.ClientRules.verify|verify} messages.
             * @param message ClientRules message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: doubleping.player.ClientRules.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a ClientRules message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {doubleping.player.ClientRules & doubleping.player.ClientRules.$Shape} ClientRules
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): doubleping.player.ClientRules & doubleping.player.ClientRules.$Shape;
        }

        namespace ClientRules {

            /** Properties of a ClientRules. */
            interface $Properties {

                /** ClientRules weapons */
                weapons?: doubleping.player.WeaponRules.$Properties[];

                /** ClientRules armours */
                armours?: doubleping.player.ArmourRules.$Properties[];

                /** ClientRules companions */
                companions?: doubleping.player.CompanionRules.$Properties[];

                /** ClientRules projectileRadiusMetres */
                projectileRadiusMetres?: number;

                /** ClientRules healthBase */
                healthBase?: number;

                /** ClientRules healthPerVigour */
                healthPerVigour?: number;

                /** ClientRules sparringWeapon */
                sparringWeapon?: string;

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a ClientRules. */
            type $Shape = doubleping.player.ClientRules.$Properties;
        }

        /**
         * Properties of a SettlementEntered.
         * @deprecated Use doubleping.player.SettlementEntered.$Properties instead.
         */
        interface ISettlementEntered extends doubleping.player.SettlementEntered.$Properties {
        }

        /** Represents a SettlementEntered. */
        class SettlementEntered {

            /**
             * Constructs a new SettlementEntered.
             * @param [properties] Properties to set
             */
            constructor(properties?: doubleping.player.SettlementEntered.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** SettlementEntered settlement. */
            settlement: string;

            /** SettlementEntered you. */
            you: doubleping.player.CharacterSheet;

            /** SettlementEntered people. */
            people: doubleping.player.Person[];

            /** SettlementEntered peopleCount. */
            peopleCount: number;

            /** SettlementEntered quests. */
            quests: doubleping.player.QuestEntry[];

            /** SettlementEntered offers. */
            offers: doubleping.player.OfferEntry[];

            /** SettlementEntered goods. */
            goods: doubleping.player.GoodsEntry[];

            /** SettlementEntered rules. */
            rules: doubleping.player.ClientRules;

            /** SettlementEntered rulesHash. */
            rulesHash: string;

            /**
             * Creates a new SettlementEntered instance using the specified properties.
             * @param [properties] Properties to set
             * @returns SettlementEntered instance
             */
            static create(properties: doubleping.player.SettlementEntered.$Shape): doubleping.player.SettlementEntered & doubleping.player.SettlementEntered.$Shape;
            static create(properties?: doubleping.player.SettlementEntered.$Properties): doubleping.player.SettlementEntered;

            /**
             * Encodes the specified SettlementEntered message. Does not implicitly {@link doubleping.player.SettlementEntered.verify|verify} messages.
             * @param message SettlementEntered message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: doubleping.player.SettlementEntered.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a SettlementEntered message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {doubleping.player.SettlementEntered & doubleping.player.SettlementEntered.$Shape} SettlementEntered
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): doubleping.player.SettlementEntered & doubleping.player.SettlementEntered.$Shape;
        }

        namespace SettlementEntered {

            /** Properties of a SettlementEntered. */
            interface $Properties {

                /** SettlementEntered settlement */
                settlement?: string;

                /** SettlementEntered you */
                you?: doubleping.player.CharacterSheet.$Properties;

                /** SettlementEntered people */
                people?: doubleping.player.Person.$Properties[];

                /** SettlementEntered peopleCount */
                peopleCount?: number;

                /** SettlementEntered quests */
                quests?: doubleping.player.QuestEntry.$Properties[];

                /** SettlementEntered offers */
                offers?: doubleping.player.OfferEntry.$Properties[];

                /** SettlementEntered goods */
                goods?: doubleping.player.GoodsEntry.$Properties[];

                /** SettlementEntered rules */
                rules?: doubleping.player.ClientRules.$Properties;

                /** SettlementEntered rulesHash */
                rulesHash?: string;

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a SettlementEntered. */
            type $Shape = doubleping.player.SettlementEntered.$Properties;
        }

        /**
         * Properties of a RulesShown.
         * @deprecated Use doubleping.player.RulesShown.$Properties instead.
         */
        interface IRulesShown extends doubleping.player.RulesShown.$Properties {
        }

        /** Represents a RulesShown. */
        class RulesShown {

            /**
             * Constructs a new RulesShown.
             * @param [properties] Properties to set
             */
            constructor(properties?: doubleping.player.RulesShown.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** RulesShown rules. */
            rules: doubleping.player.ClientRules;

            /** RulesShown rulesHash. */
            rulesHash: string;

            /** RulesShown goods. */
            goods: doubleping.player.GoodsEntry[];

            /**
             * Creates a new RulesShown instance using the specified properties.
             * @param [properties] Properties to set
             * @returns RulesShown instance
             */
            static create(properties: doubleping.player.RulesShown.$Shape): doubleping.player.RulesShown & doubleping.player.RulesShown.$Shape;
            static create(properties?: doubleping.player.RulesShown.$Properties): doubleping.player.RulesShown;

            /**
             * Encodes the specified RulesShown message. Does not implicitly {@link doubleping.player.RulesShown.verify|verify} messages.
             * @param message RulesShown message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: doubleping.player.RulesShown.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a RulesShown message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {doubleping.player.RulesShown & doubleping.player.RulesShown.$Shape} RulesShown
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): doubleping.player.RulesShown & doubleping.player.RulesShown.$Shape;
        }

        namespace RulesShown {

            /** Properties of a RulesShown. */
            interface $Properties {

                /** RulesShown rules */
                rules?: doubleping.player.ClientRules.$Properties;

                /** RulesShown rulesHash */
                rulesHash?: string;

                /** RulesShown goods */
                goods?: doubleping.player.GoodsEntry.$Properties[];

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a RulesShown. */
            type $Shape = doubleping.player.RulesShown.$Properties;
        }

        /**
         * Properties of a PersonArrived.
         * @deprecated Use doubleping.player.PersonArrived.$Properties instead.
         */
        interface IPersonArrived extends doubleping.player.PersonArrived.$Properties {
        }

        /** Represents a PersonArrived. */
        class PersonArrived {

            /**
             * Constructs a new PersonArrived.
             * @param [properties] Properties to set
             */
            constructor(properties?: doubleping.player.PersonArrived.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** PersonArrived person. */
            person: doubleping.player.Person;

            /**
             * Creates a new PersonArrived instance using the specified properties.
             * @param [properties] Properties to set
             * @returns PersonArrived instance
             */
            static create(properties: doubleping.player.PersonArrived.$Shape): doubleping.player.PersonArrived & doubleping.player.PersonArrived.$Shape;
            static create(properties?: doubleping.player.PersonArrived.$Properties): doubleping.player.PersonArrived;

            /**
             * Encodes the specified PersonArrived message. Does not implicitly {@link doubleping.player.PersonArrived.verify|verify} messages.
             * @param message PersonArrived message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: doubleping.player.PersonArrived.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a PersonArrived message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {doubleping.player.PersonArrived & doubleping.player.PersonArrived.$Shape} PersonArrived
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): doubleping.player.PersonArrived & doubleping.player.PersonArrived.$Shape;
        }

        namespace PersonArrived {

            /** Properties of a PersonArrived. */
            interface $Properties {

                /** PersonArrived person */
                person?: doubleping.player.Person.$Properties;

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a PersonArrived. */
            type $Shape = doubleping.player.PersonArrived.$Properties;
        }

        /**
         * Properties of a PartyShown.
         * @deprecated Use doubleping.player.PartyShown.$Properties instead.
         */
        interface IPartyShown extends doubleping.player.PartyShown.$Properties {
        }

        /** Represents a PartyShown. */
        class PartyShown {

            /**
             * Constructs a new PartyShown.
             * @param [properties] Properties to set
             */
            constructor(properties?: doubleping.player.PartyShown.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** PartyShown party. */
            party: string;

            /** PartyShown members. */
            members: doubleping.player.PartyMemberEntry[];

            /**
             * Creates a new PartyShown instance using the specified properties.
             * @param [properties] Properties to set
             * @returns PartyShown instance
             */
            static create(properties: doubleping.player.PartyShown.$Shape): doubleping.player.PartyShown & doubleping.player.PartyShown.$Shape;
            static create(properties?: doubleping.player.PartyShown.$Properties): doubleping.player.PartyShown;

            /**
             * Encodes the specified PartyShown message. Does not implicitly {@link doubleping.player.PartyShown.verify|verify} messages.
             * @param message PartyShown message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: doubleping.player.PartyShown.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a PartyShown message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {doubleping.player.PartyShown & doubleping.player.PartyShown.$Shape} PartyShown
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): doubleping.player.PartyShown & doubleping.player.PartyShown.$Shape;
        }

        namespace PartyShown {

            /** Properties of a PartyShown. */
            interface $Properties {

                /** PartyShown party */
                party?: string;

                /** PartyShown members */
                members?: doubleping.player.PartyMemberEntry.$Properties[];

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a PartyShown. */
            type $Shape = doubleping.player.PartyShown.$Properties;
        }

        /**
         * Properties of an InviteReceived.
         * @deprecated Use doubleping.player.InviteReceived.$Properties instead.
         */
        interface IInviteReceived extends doubleping.player.InviteReceived.$Properties {
        }

        /** Represents an InviteReceived. */
        class InviteReceived {

            /**
             * Constructs a new InviteReceived.
             * @param [properties] Properties to set
             */
            constructor(properties?: doubleping.player.InviteReceived.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** InviteReceived party. */
            party: string;

            /** InviteReceived from. */
            from: string;

            /** InviteReceived fromName. */
            fromName: string;

            /**
             * Creates a new InviteReceived instance using the specified properties.
             * @param [properties] Properties to set
             * @returns InviteReceived instance
             */
            static create(properties: doubleping.player.InviteReceived.$Shape): doubleping.player.InviteReceived & doubleping.player.InviteReceived.$Shape;
            static create(properties?: doubleping.player.InviteReceived.$Properties): doubleping.player.InviteReceived;

            /**
             * Encodes the specified InviteReceived message. Does not implicitly {@link doubleping.player.InviteReceived.verify|verify} messages.
             * @param message InviteReceived message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: doubleping.player.InviteReceived.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an InviteReceived message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {doubleping.player.InviteReceived & doubleping.player.InviteReceived.$Shape} InviteReceived
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): doubleping.player.InviteReceived & doubleping.player.InviteReceived.$Shape;
        }

        namespace InviteReceived {

            /** Properties of an InviteReceived. */
            interface $Properties {

                /** InviteReceived party */
                party?: string;

                /** InviteReceived from */
                from?: string;

                /** InviteReceived fromName */
                fromName?: string;

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an InviteReceived. */
            type $Shape = doubleping.player.InviteReceived.$Properties;
        }

        /**
         * Properties of a QuestsShown.
         * @deprecated Use doubleping.player.QuestsShown.$Properties instead.
         */
        interface IQuestsShown extends doubleping.player.QuestsShown.$Properties {
        }

        /** Represents a QuestsShown. */
        class QuestsShown {

            /**
             * Constructs a new QuestsShown.
             * @param [properties] Properties to set
             */
            constructor(properties?: doubleping.player.QuestsShown.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** QuestsShown quests. */
            quests: doubleping.player.QuestEntry[];

            /**
             * Creates a new QuestsShown instance using the specified properties.
             * @param [properties] Properties to set
             * @returns QuestsShown instance
             */
            static create(properties: doubleping.player.QuestsShown.$Shape): doubleping.player.QuestsShown & doubleping.player.QuestsShown.$Shape;
            static create(properties?: doubleping.player.QuestsShown.$Properties): doubleping.player.QuestsShown;

            /**
             * Encodes the specified QuestsShown message. Does not implicitly {@link doubleping.player.QuestsShown.verify|verify} messages.
             * @param message QuestsShown message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: doubleping.player.QuestsShown.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a QuestsShown message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {doubleping.player.QuestsShown & doubleping.player.QuestsShown.$Shape} QuestsShown
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): doubleping.player.QuestsShown & doubleping.player.QuestsShown.$Shape;
        }

        namespace QuestsShown {

            /** Properties of a QuestsShown. */
            interface $Properties {

                /** QuestsShown quests */
                quests?: doubleping.player.QuestEntry.$Properties[];

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a QuestsShown. */
            type $Shape = doubleping.player.QuestsShown.$Properties;
        }

        /**
         * Properties of an OffersShown.
         * @deprecated Use doubleping.player.OffersShown.$Properties instead.
         */
        interface IOffersShown extends doubleping.player.OffersShown.$Properties {
        }

        /** Represents an OffersShown. */
        class OffersShown {

            /**
             * Constructs a new OffersShown.
             * @param [properties] Properties to set
             */
            constructor(properties?: doubleping.player.OffersShown.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** OffersShown offers. */
            offers: doubleping.player.OfferEntry[];

            /**
             * Creates a new OffersShown instance using the specified properties.
             * @param [properties] Properties to set
             * @returns OffersShown instance
             */
            static create(properties: doubleping.player.OffersShown.$Shape): doubleping.player.OffersShown & doubleping.player.OffersShown.$Shape;
            static create(properties?: doubleping.player.OffersShown.$Properties): doubleping.player.OffersShown;

            /**
             * Encodes the specified OffersShown message. Does not implicitly {@link doubleping.player.OffersShown.verify|verify} messages.
             * @param message OffersShown message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: doubleping.player.OffersShown.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an OffersShown message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {doubleping.player.OffersShown & doubleping.player.OffersShown.$Shape} OffersShown
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): doubleping.player.OffersShown & doubleping.player.OffersShown.$Shape;
        }

        namespace OffersShown {

            /** Properties of an OffersShown. */
            interface $Properties {

                /** OffersShown offers */
                offers?: doubleping.player.OfferEntry.$Properties[];

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an OffersShown. */
            type $Shape = doubleping.player.OffersShown.$Properties;
        }

        /**
         * Properties of a SheetShown.
         * @deprecated Use doubleping.player.SheetShown.$Properties instead.
         */
        interface ISheetShown extends doubleping.player.SheetShown.$Properties {
        }

        /** Represents a SheetShown. */
        class SheetShown {

            /**
             * Constructs a new SheetShown.
             * @param [properties] Properties to set
             */
            constructor(properties?: doubleping.player.SheetShown.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** SheetShown you. */
            you: doubleping.player.CharacterSheet;

            /** SheetShown text. */
            text: string;

            /**
             * Creates a new SheetShown instance using the specified properties.
             * @param [properties] Properties to set
             * @returns SheetShown instance
             */
            static create(properties: doubleping.player.SheetShown.$Shape): doubleping.player.SheetShown & doubleping.player.SheetShown.$Shape;
            static create(properties?: doubleping.player.SheetShown.$Properties): doubleping.player.SheetShown;

            /**
             * Encodes the specified SheetShown message. Does not implicitly {@link doubleping.player.SheetShown.verify|verify} messages.
             * @param message SheetShown message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: doubleping.player.SheetShown.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a SheetShown message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {doubleping.player.SheetShown & doubleping.player.SheetShown.$Shape} SheetShown
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): doubleping.player.SheetShown & doubleping.player.SheetShown.$Shape;
        }

        namespace SheetShown {

            /** Properties of a SheetShown. */
            interface $Properties {

                /** SheetShown you */
                you?: doubleping.player.CharacterSheet.$Properties;

                /** SheetShown text */
                text?: string;

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a SheetShown. */
            type $Shape = doubleping.player.SheetShown.$Properties;
        }

        /** BlowOutcome enum. */
        enum BlowOutcome {

            /** MISSED value */
            MISSED = 0,

            /** DODGED value */
            DODGED = 1,

            /** HIT value */
            HIT = 2,

            /** DIRECT value */
            DIRECT = 3,

            /** CRITICAL value */
            CRITICAL = 4
        }

        /** BodyPart enum. */
        enum BodyPart {

            /** HEAD value */
            HEAD = 0,

            /** TORSO value */
            TORSO = 1,

            /** ARM value */
            ARM = 2,

            /** LEG value */
            LEG = 3
        }

        /** ControlKind enum. */
        enum ControlKind {

            /** PLAYER value */
            PLAYER = 0,

            /** WAITING value */
            WAITING = 1,

            /** NPC value */
            NPC = 2
        }

        /** FighterSide enum. */
        enum FighterSide {

            /** PARTY value */
            PARTY = 0,

            /** ENEMY value */
            ENEMY = 1
        }

        /** JourneyPurpose enum. */
        enum JourneyPurpose {

            /** QUEST value */
            QUEST = 0,

            /** TRAVEL value */
            TRAVEL = 1,

            /** HOME value */
            HOME = 2,

            /** DRILL value */
            DRILL = 3
        }

        /**
         * Properties of a Point.
         * @deprecated Use doubleping.player.Point.$Properties instead.
         */
        interface IPoint extends doubleping.player.Point.$Properties {
        }

        /** Represents a Point. */
        class Point {

            /**
             * Constructs a new Point.
             * @param [properties] Properties to set
             */
            constructor(properties?: doubleping.player.Point.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Point x. */
            x: number;

            /** Point y. */
            y: number;

            /**
             * Creates a new Point instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Point instance
             */
            static create(properties: doubleping.player.Point.$Shape): doubleping.player.Point & doubleping.player.Point.$Shape;
            static create(properties?: doubleping.player.Point.$Properties): doubleping.player.Point;

            /**
             * Encodes the specified Point message. Does not implicitly {@link doubleping.player.Point.verify|verify} messages.
             * @param message Point message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: doubleping.player.Point.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Point message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {doubleping.player.Point & doubleping.player.Point.$Shape} Point
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): doubleping.player.Point & doubleping.player.Point.$Shape;
        }

        namespace Point {

            /** Properties of a Point. */
            interface $Properties {

                /** Point x */
                x?: number;

                /** Point y */
                y?: number;

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Point. */
            type $Shape = doubleping.player.Point.$Properties;
        }

        /**
         * Properties of a Walk.
         * @deprecated Use doubleping.player.Walk.$Properties instead.
         */
        interface IWalk extends doubleping.player.Walk.$Properties {
        }

        /** Represents a Walk. */
        class Walk {

            /**
             * Constructs a new Walk.
             * @param [properties] Properties to set
             */
            constructor(properties?: doubleping.player.Walk.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Walk from. */
            from: doubleping.player.Point;

            /** Walk to. */
            to: doubleping.player.Point;

            /** Walk startsAt. */
            startsAt: number;

            /** Walk arrivesAt. */
            arrivesAt: number;

            /**
             * Creates a new Walk instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Walk instance
             */
            static create(properties: doubleping.player.Walk.$Shape): doubleping.player.Walk & doubleping.player.Walk.$Shape;
            static create(properties?: doubleping.player.Walk.$Properties): doubleping.player.Walk;

            /**
             * Encodes the specified Walk message. Does not implicitly {@link doubleping.player.Walk.verify|verify} messages.
             * @param message Walk message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: doubleping.player.Walk.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Walk message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {doubleping.player.Walk & doubleping.player.Walk.$Shape} Walk
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): doubleping.player.Walk & doubleping.player.Walk.$Shape;
        }

        namespace Walk {

            /** Properties of a Walk. */
            interface $Properties {

                /** Walk from */
                from?: doubleping.player.Point.$Properties;

                /** Walk to */
                to?: doubleping.player.Point.$Properties;

                /** Walk startsAt */
                startsAt?: number;

                /** Walk arrivesAt */
                arrivesAt?: number;

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Walk. */
            type $Shape = doubleping.player.Walk.$Properties;
        }

        /**
         * Properties of a FighterEntry.
         * @deprecated Use doubleping.player.FighterEntry.$Properties instead.
         */
        interface IFighterEntry extends doubleping.player.FighterEntry.$Properties {
        }

        /** Represents a FighterEntry. */
        class FighterEntry {

            /**
             * Constructs a new FighterEntry.
             * @param [properties] Properties to set
             */
            constructor(properties?: doubleping.player.FighterEntry.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** FighterEntry id. */
            id: string;

            /** FighterEntry name. */
            name: string;

            /** FighterEntry side. */
            side: doubleping.player.FighterSide;

            /** FighterEntry look. */
            look: string;

            /** FighterEntry control. */
            control: doubleping.player.ControlKind;

            /** FighterEntry weapon. */
            weapon: string;

            /** FighterEntry health. */
            health: number;

            /** FighterEntry healthMax. */
            healthMax: number;

            /** FighterEntry isDowned. */
            isDowned: boolean;

            /** FighterEntry walk. */
            walk: doubleping.player.Walk;

            /** FighterEntry readyAt. */
            readyAt: number;

            /**
             * Creates a new FighterEntry instance using the specified properties.
             * @param [properties] Properties to set
             * @returns FighterEntry instance
             */
            static create(properties: doubleping.player.FighterEntry.$Shape): doubleping.player.FighterEntry & doubleping.player.FighterEntry.$Shape;
            static create(properties?: doubleping.player.FighterEntry.$Properties): doubleping.player.FighterEntry;

            /**
             * Encodes the specified FighterEntry message. Does not implicitly {@link doubleping.player.FighterEntry.verify|verify} messages.
             * @param message FighterEntry message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: doubleping.player.FighterEntry.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a FighterEntry message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {doubleping.player.FighterEntry & doubleping.player.FighterEntry.$Shape} FighterEntry
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): doubleping.player.FighterEntry & doubleping.player.FighterEntry.$Shape;
        }

        namespace FighterEntry {

            /** Properties of a FighterEntry. */
            interface $Properties {

                /** FighterEntry id */
                id?: string;

                /** FighterEntry name */
                name?: string;

                /** FighterEntry side */
                side?: doubleping.player.FighterSide;

                /** FighterEntry look */
                look?: string;

                /** FighterEntry control */
                control?: doubleping.player.ControlKind;

                /** FighterEntry weapon */
                weapon?: string;

                /** FighterEntry health */
                health?: number;

                /** FighterEntry healthMax */
                healthMax?: number;

                /** FighterEntry isDowned */
                isDowned?: boolean;

                /** FighterEntry walk */
                walk?: doubleping.player.Walk.$Properties;

                /** FighterEntry readyAt */
                readyAt?: number;

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a FighterEntry. */
            type $Shape = doubleping.player.FighterEntry.$Properties;
        }

        /**
         * Properties of an AttackAnnounced.
         * @deprecated Use doubleping.player.AttackAnnounced.$Properties instead.
         */
        interface IAttackAnnounced extends doubleping.player.AttackAnnounced.$Properties {
        }

        /** Represents an AttackAnnounced. */
        class AttackAnnounced {

            /**
             * Constructs a new AttackAnnounced.
             * @param [properties] Properties to set
             */
            constructor(properties?: doubleping.player.AttackAnnounced.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** AttackAnnounced attack. */
            attack: number;

            /** AttackAnnounced attacker. */
            attacker: string;

            /** AttackAnnounced defender. */
            defender: string;

            /** AttackAnnounced weapon. */
            weapon: string;

            /** AttackAnnounced announcedAt. */
            announcedAt: number;

            /** AttackAnnounced landsAt. */
            landsAt: number;

            /** AttackAnnounced dodgeBy. */
            dodgeBy: number;

            /** AttackAnnounced isTentative. */
            isTentative: boolean;

            /** AttackAnnounced outcome. */
            outcome: doubleping.player.BlowOutcome;

            /** AttackAnnounced bodyPart. */
            bodyPart: doubleping.player.BodyPart;

            /** AttackAnnounced damage. */
            damage: number;

            /** AttackAnnounced dodgeStartsAt. */
            dodgeStartsAt: number;

            /** AttackAnnounced sequence. */
            sequence: number;

            /** AttackAnnounced impact. */
            impact: (doubleping.player.Point|null);

            /**
             * Creates a new AttackAnnounced instance using the specified properties.
             * @param [properties] Properties to set
             * @returns AttackAnnounced instance
             */
            static create(properties: doubleping.player.AttackAnnounced.$Shape): doubleping.player.AttackAnnounced & doubleping.player.AttackAnnounced.$Shape;
            static create(properties?: doubleping.player.AttackAnnounced.$Properties): doubleping.player.AttackAnnounced;

            /**
             * Encodes the specified AttackAnnounced message. Does not implicitly {@link doubleping.player.AttackAnnounced.verify|verify} messages.
             * @param message AttackAnnounced message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: doubleping.player.AttackAnnounced.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an AttackAnnounced message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {doubleping.player.AttackAnnounced & doubleping.player.AttackAnnounced.$Shape} AttackAnnounced
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): doubleping.player.AttackAnnounced & doubleping.player.AttackAnnounced.$Shape;
        }

        namespace AttackAnnounced {

            /** Properties of an AttackAnnounced. */
            interface $Properties {

                /** AttackAnnounced attack */
                attack?: number;

                /** AttackAnnounced attacker */
                attacker?: string;

                /** AttackAnnounced defender */
                defender?: string;

                /** AttackAnnounced weapon */
                weapon?: string;

                /** AttackAnnounced announcedAt */
                announcedAt?: number;

                /** AttackAnnounced landsAt */
                landsAt?: number;

                /** AttackAnnounced dodgeBy */
                dodgeBy?: number;

                /** AttackAnnounced isTentative */
                isTentative?: boolean;

                /** AttackAnnounced outcome */
                outcome?: doubleping.player.BlowOutcome;

                /** AttackAnnounced bodyPart */
                bodyPart?: doubleping.player.BodyPart;

                /** AttackAnnounced damage */
                damage?: number;

                /** AttackAnnounced dodgeStartsAt */
                dodgeStartsAt?: number;

                /** AttackAnnounced sequence */
                sequence?: number;

                /** AttackAnnounced impact */
                impact?: (doubleping.player.Point.$Properties|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an AttackAnnounced. */
            type $Shape = doubleping.player.AttackAnnounced.$Properties;
        }

        /**
         * Properties of an AttackSettled.
         * @deprecated Use doubleping.player.AttackSettled.$Properties instead.
         */
        interface IAttackSettled extends doubleping.player.AttackSettled.$Properties {
        }

        /** Represents an AttackSettled. */
        class AttackSettled {

            /**
             * Constructs a new AttackSettled.
             * @param [properties] Properties to set
             */
            constructor(properties?: doubleping.player.AttackSettled.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** AttackSettled attack. */
            attack: number;

            /** AttackSettled outcome. */
            outcome: doubleping.player.BlowOutcome;

            /** AttackSettled damage. */
            damage: number;

            /** AttackSettled settledAt. */
            settledAt: number;

            /** AttackSettled sequence. */
            sequence: number;

            /**
             * Creates a new AttackSettled instance using the specified properties.
             * @param [properties] Properties to set
             * @returns AttackSettled instance
             */
            static create(properties: doubleping.player.AttackSettled.$Shape): doubleping.player.AttackSettled & doubleping.player.AttackSettled.$Shape;
            static create(properties?: doubleping.player.AttackSettled.$Properties): doubleping.player.AttackSettled;

            /**
             * Encodes the specified AttackSettled message. Does not implicitly {@link doubleping.player.AttackSettled.verify|verify} messages.
             * @param message AttackSettled message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: doubleping.player.AttackSettled.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an AttackSettled message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {doubleping.player.AttackSettled & doubleping.player.AttackSettled.$Shape} AttackSettled
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): doubleping.player.AttackSettled & doubleping.player.AttackSettled.$Shape;
        }

        namespace AttackSettled {

            /** Properties of an AttackSettled. */
            interface $Properties {

                /** AttackSettled attack */
                attack?: number;

                /** AttackSettled outcome */
                outcome?: doubleping.player.BlowOutcome;

                /** AttackSettled damage */
                damage?: number;

                /** AttackSettled settledAt */
                settledAt?: number;

                /** AttackSettled sequence */
                sequence?: number;

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an AttackSettled. */
            type $Shape = doubleping.player.AttackSettled.$Properties;
        }

        /**
         * Properties of an AttackWithdrawn.
         * @deprecated Use doubleping.player.AttackWithdrawn.$Properties instead.
         */
        interface IAttackWithdrawn extends doubleping.player.AttackWithdrawn.$Properties {
        }

        /** Represents an AttackWithdrawn. */
        class AttackWithdrawn {

            /**
             * Constructs a new AttackWithdrawn.
             * @param [properties] Properties to set
             */
            constructor(properties?: doubleping.player.AttackWithdrawn.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** AttackWithdrawn attack. */
            attack: number;

            /** AttackWithdrawn at. */
            at: number;

            /** AttackWithdrawn sequence. */
            sequence: number;

            /**
             * Creates a new AttackWithdrawn instance using the specified properties.
             * @param [properties] Properties to set
             * @returns AttackWithdrawn instance
             */
            static create(properties: doubleping.player.AttackWithdrawn.$Shape): doubleping.player.AttackWithdrawn & doubleping.player.AttackWithdrawn.$Shape;
            static create(properties?: doubleping.player.AttackWithdrawn.$Properties): doubleping.player.AttackWithdrawn;

            /**
             * Encodes the specified AttackWithdrawn message. Does not implicitly {@link doubleping.player.AttackWithdrawn.verify|verify} messages.
             * @param message AttackWithdrawn message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: doubleping.player.AttackWithdrawn.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an AttackWithdrawn message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {doubleping.player.AttackWithdrawn & doubleping.player.AttackWithdrawn.$Shape} AttackWithdrawn
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): doubleping.player.AttackWithdrawn & doubleping.player.AttackWithdrawn.$Shape;
        }

        namespace AttackWithdrawn {

            /** Properties of an AttackWithdrawn. */
            interface $Properties {

                /** AttackWithdrawn attack */
                attack?: number;

                /** AttackWithdrawn at */
                at?: number;

                /** AttackWithdrawn sequence */
                sequence?: number;

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an AttackWithdrawn. */
            type $Shape = doubleping.player.AttackWithdrawn.$Properties;
        }

        /**
         * Properties of a JourneyEntry.
         * @deprecated Use doubleping.player.JourneyEntry.$Properties instead.
         */
        interface IJourneyEntry extends doubleping.player.JourneyEntry.$Properties {
        }

        /** Represents a JourneyEntry. */
        class JourneyEntry {

            /**
             * Constructs a new JourneyEntry.
             * @param [properties] Properties to set
             */
            constructor(properties?: doubleping.player.JourneyEntry.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** JourneyEntry travelling. */
            travelling: (doubleping.player.Travelling|null);

            /** JourneyEntry stopped. */
            stopped: (doubleping.player.Stopped|null);

            /** JourneyEntry camped. */
            camped: (doubleping.player.Camped|null);

            /** JourneyEntry journey. */
            journey?: ("travelling"|"stopped"|"camped");

            /**
             * Creates a new JourneyEntry instance using the specified properties.
             * @param [properties] Properties to set
             * @returns JourneyEntry instance
             */
            static create(properties: doubleping.player.JourneyEntry.$Shape): doubleping.player.JourneyEntry & doubleping.player.JourneyEntry.$Shape;
            static create(properties?: doubleping.player.JourneyEntry.$Properties): doubleping.player.JourneyEntry;

            /**
             * Encodes the specified JourneyEntry message. Does not implicitly {@link doubleping.player.JourneyEntry.verify|verify} messages.
             * @param message JourneyEntry message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: doubleping.player.JourneyEntry.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a JourneyEntry message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {doubleping.player.JourneyEntry & doubleping.player.JourneyEntry.$Shape} JourneyEntry
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): doubleping.player.JourneyEntry & doubleping.player.JourneyEntry.$Shape;
        }

        namespace JourneyEntry {

            /** Properties of a JourneyEntry. */
            interface $Properties {

                /** JourneyEntry travelling */
                travelling?: (doubleping.player.Travelling.$Properties|null);

                /** JourneyEntry stopped */
                stopped?: (doubleping.player.Stopped.$Properties|null);

                /** JourneyEntry camped */
                camped?: (doubleping.player.Camped.$Properties|null);

                /** JourneyEntry journey */
                journey?: ("travelling"|"stopped"|"camped");

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Narrowed shape of a JourneyEntry. */
            type $Shape = {
              travelling?: doubleping.player.Travelling.$Shape|null;
              stopped?: doubleping.player.Stopped.$Shape|null;
              camped?: doubleping.player.Camped.$Shape|null;
              $unknowns?: Uint8Array[];
            } & (
              ({ journey?: undefined; travelling?: null; stopped?: null; camped?: null }|{ journey?: "travelling"; travelling: doubleping.player.Travelling.$Shape; stopped?: null; camped?: null }|{ journey?: "stopped"; travelling?: null; stopped: doubleping.player.Stopped.$Shape; camped?: null }|{ journey?: "camped"; travelling?: null; stopped?: null; camped: doubleping.player.Camped.$Shape })
            );
        }

        /**
         * Properties of a Travelling.
         * @deprecated Use doubleping.player.Travelling.$Properties instead.
         */
        interface ITravelling extends doubleping.player.Travelling.$Properties {
        }

        /** Represents a Travelling. */
        class Travelling {

            /**
             * Constructs a new Travelling.
             * @param [properties] Properties to set
             */
            constructor(properties?: doubleping.player.Travelling.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Travelling from. */
            from: string;

            /** Travelling to. */
            to: string;

            /** Travelling departedAt. */
            departedAt: number;

            /** Travelling arrivesAt. */
            arrivesAt: number;

            /**
             * Creates a new Travelling instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Travelling instance
             */
            static create(properties: doubleping.player.Travelling.$Shape): doubleping.player.Travelling & doubleping.player.Travelling.$Shape;
            static create(properties?: doubleping.player.Travelling.$Properties): doubleping.player.Travelling;

            /**
             * Encodes the specified Travelling message. Does not implicitly {@link doubleping.player.Travelling.verify|verify} messages.
             * @param message Travelling message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: doubleping.player.Travelling.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Travelling message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {doubleping.player.Travelling & doubleping.player.Travelling.$Shape} Travelling
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): doubleping.player.Travelling & doubleping.player.Travelling.$Shape;
        }

        namespace Travelling {

            /** Properties of a Travelling. */
            interface $Properties {

                /** Travelling from */
                from?: string;

                /** Travelling to */
                to?: string;

                /** Travelling departedAt */
                departedAt?: number;

                /** Travelling arrivesAt */
                arrivesAt?: number;

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Travelling. */
            type $Shape = doubleping.player.Travelling.$Properties;
        }

        /**
         * Properties of a Stopped.
         * @deprecated Use doubleping.player.Stopped.$Properties instead.
         */
        interface IStopped extends doubleping.player.Stopped.$Properties {
        }

        /** Represents a Stopped. */
        class Stopped {

            /**
             * Constructs a new Stopped.
             * @param [properties] Properties to set
             */
            constructor(properties?: doubleping.player.Stopped.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Stopped from. */
            from: string;

            /** Stopped to. */
            to: string;

            /** Stopped ratio. */
            ratio: number;

            /**
             * Creates a new Stopped instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Stopped instance
             */
            static create(properties: doubleping.player.Stopped.$Shape): doubleping.player.Stopped & doubleping.player.Stopped.$Shape;
            static create(properties?: doubleping.player.Stopped.$Properties): doubleping.player.Stopped;

            /**
             * Encodes the specified Stopped message. Does not implicitly {@link doubleping.player.Stopped.verify|verify} messages.
             * @param message Stopped message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: doubleping.player.Stopped.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Stopped message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {doubleping.player.Stopped & doubleping.player.Stopped.$Shape} Stopped
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): doubleping.player.Stopped & doubleping.player.Stopped.$Shape;
        }

        namespace Stopped {

            /** Properties of a Stopped. */
            interface $Properties {

                /** Stopped from */
                from?: string;

                /** Stopped to */
                to?: string;

                /** Stopped ratio */
                ratio?: number;

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Stopped. */
            type $Shape = doubleping.player.Stopped.$Properties;
        }

        /**
         * Properties of a Camped.
         * @deprecated Use doubleping.player.Camped.$Properties instead.
         */
        interface ICamped extends doubleping.player.Camped.$Properties {
        }

        /** Represents a Camped. */
        class Camped {

            /**
             * Constructs a new Camped.
             * @param [properties] Properties to set
             */
            constructor(properties?: doubleping.player.Camped.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Camped at. */
            at: string;

            /**
             * Creates a new Camped instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Camped instance
             */
            static create(properties: doubleping.player.Camped.$Shape): doubleping.player.Camped & doubleping.player.Camped.$Shape;
            static create(properties?: doubleping.player.Camped.$Properties): doubleping.player.Camped;

            /**
             * Encodes the specified Camped message. Does not implicitly {@link doubleping.player.Camped.verify|verify} messages.
             * @param message Camped message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: doubleping.player.Camped.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Camped message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {doubleping.player.Camped & doubleping.player.Camped.$Shape} Camped
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): doubleping.player.Camped & doubleping.player.Camped.$Shape;
        }

        namespace Camped {

            /** Properties of a Camped. */
            interface $Properties {

                /** Camped at */
                at?: string;

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Camped. */
            type $Shape = doubleping.player.Camped.$Properties;
        }

        /**
         * Properties of a PartyEntered.
         * @deprecated Use doubleping.player.PartyEntered.$Properties instead.
         */
        interface IPartyEntered extends doubleping.player.PartyEntered.$Properties {
        }

        /** Represents a PartyEntered. */
        class PartyEntered {

            /**
             * Constructs a new PartyEntered.
             * @param [properties] Properties to set
             */
            constructor(properties?: doubleping.player.PartyEntered.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** PartyEntered party. */
            party: string;

            /** PartyEntered you. */
            you: string;

            /** PartyEntered now. */
            now: number;

            /** PartyEntered fighters. */
            fighters: doubleping.player.FighterEntry[];

            /** PartyEntered attacks. */
            attacks: doubleping.player.AttackAnnounced[];

            /** PartyEntered journey. */
            journey: doubleping.player.JourneyEntry;

            /** PartyEntered purpose. */
            purpose: doubleping.player.JourneyPurpose;

            /** PartyEntered destination. */
            destination: string;

            /** PartyEntered quest. */
            quest: (string|null);

            /** PartyEntered questDone. */
            questDone: boolean;

            /** PartyEntered isFighting. */
            isFighting: boolean;

            /** PartyEntered arenaRadiusMetres. */
            arenaRadiusMetres: number;

            /** PartyEntered dodgeWindowMs. */
            dodgeWindowMs: number;

            /** PartyEntered rulesHash. */
            rulesHash: string;

            /** PartyEntered rules. */
            rules: doubleping.player.ClientRules;

            /**
             * Creates a new PartyEntered instance using the specified properties.
             * @param [properties] Properties to set
             * @returns PartyEntered instance
             */
            static create(properties: doubleping.player.PartyEntered.$Shape): doubleping.player.PartyEntered & doubleping.player.PartyEntered.$Shape;
            static create(properties?: doubleping.player.PartyEntered.$Properties): doubleping.player.PartyEntered;

            /**
             * Encodes the specified PartyEntered message. Does not implicitly {@link doubleping.player.PartyEntered.verify|verify} messages.
             * @param message PartyEntered message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: doubleping.player.PartyEntered.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a PartyEntered message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {doubleping.player.PartyEntered & doubleping.player.PartyEntered.$Shape} PartyEntered
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): doubleping.player.PartyEntered & doubleping.player.PartyEntered.$Shape;
        }

        namespace PartyEntered {

            /** Properties of a PartyEntered. */
            interface $Properties {

                /** PartyEntered party */
                party?: string;

                /** PartyEntered you */
                you?: string;

                /** PartyEntered now */
                now?: number;

                /** PartyEntered fighters */
                fighters?: doubleping.player.FighterEntry.$Properties[];

                /** PartyEntered attacks */
                attacks?: doubleping.player.AttackAnnounced.$Properties[];

                /** PartyEntered journey */
                journey?: doubleping.player.JourneyEntry.$Properties;

                /** PartyEntered purpose */
                purpose?: doubleping.player.JourneyPurpose;

                /** PartyEntered destination */
                destination?: string;

                /** PartyEntered quest */
                quest?: (string|null);

                /** PartyEntered questDone */
                questDone?: boolean;

                /** PartyEntered isFighting */
                isFighting?: boolean;

                /** PartyEntered arenaRadiusMetres */
                arenaRadiusMetres?: number;

                /** PartyEntered dodgeWindowMs */
                dodgeWindowMs?: number;

                /** PartyEntered rulesHash */
                rulesHash?: string;

                /** PartyEntered rules */
                rules?: doubleping.player.ClientRules.$Properties;

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a PartyEntered. */
            type $Shape = {
              party?: string;
              you?: string;
              now?: number;
              fighters?: doubleping.player.FighterEntry.$Shape[];
              attacks?: doubleping.player.AttackAnnounced.$Shape[];
              journey?: doubleping.player.JourneyEntry.$Shape;
              purpose?: doubleping.player.JourneyPurpose;
              destination?: string;
              quest?: string|null;
              questDone?: boolean;
              isFighting?: boolean;
              arenaRadiusMetres?: number;
              dodgeWindowMs?: number;
              rulesHash?: string;
              rules?: doubleping.player.ClientRules.$Shape;
              $unknowns?: Uint8Array[];
            };
        }

        /**
         * Properties of a FighterMoved.
         * @deprecated Use doubleping.player.FighterMoved.$Properties instead.
         */
        interface IFighterMoved extends doubleping.player.FighterMoved.$Properties {
        }

        /** Represents a FighterMoved. */
        class FighterMoved {

            /**
             * Constructs a new FighterMoved.
             * @param [properties] Properties to set
             */
            constructor(properties?: doubleping.player.FighterMoved.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** FighterMoved fighter. */
            fighter: string;

            /** FighterMoved walk. */
            walk: doubleping.player.Walk;

            /** FighterMoved sequence. */
            sequence: number;

            /**
             * Creates a new FighterMoved instance using the specified properties.
             * @param [properties] Properties to set
             * @returns FighterMoved instance
             */
            static create(properties: doubleping.player.FighterMoved.$Shape): doubleping.player.FighterMoved & doubleping.player.FighterMoved.$Shape;
            static create(properties?: doubleping.player.FighterMoved.$Properties): doubleping.player.FighterMoved;

            /**
             * Encodes the specified FighterMoved message. Does not implicitly {@link doubleping.player.FighterMoved.verify|verify} messages.
             * @param message FighterMoved message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: doubleping.player.FighterMoved.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a FighterMoved message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {doubleping.player.FighterMoved & doubleping.player.FighterMoved.$Shape} FighterMoved
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): doubleping.player.FighterMoved & doubleping.player.FighterMoved.$Shape;
        }

        namespace FighterMoved {

            /** Properties of a FighterMoved. */
            interface $Properties {

                /** FighterMoved fighter */
                fighter?: string;

                /** FighterMoved walk */
                walk?: doubleping.player.Walk.$Properties;

                /** FighterMoved sequence */
                sequence?: number;

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a FighterMoved. */
            type $Shape = doubleping.player.FighterMoved.$Properties;
        }

        /**
         * Properties of a FighterDowned.
         * @deprecated Use doubleping.player.FighterDowned.$Properties instead.
         */
        interface IFighterDowned extends doubleping.player.FighterDowned.$Properties {
        }

        /** Represents a FighterDowned. */
        class FighterDowned {

            /**
             * Constructs a new FighterDowned.
             * @param [properties] Properties to set
             */
            constructor(properties?: doubleping.player.FighterDowned.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** FighterDowned fighter. */
            fighter: string;

            /** FighterDowned at. */
            at: number;

            /**
             * Creates a new FighterDowned instance using the specified properties.
             * @param [properties] Properties to set
             * @returns FighterDowned instance
             */
            static create(properties: doubleping.player.FighterDowned.$Shape): doubleping.player.FighterDowned & doubleping.player.FighterDowned.$Shape;
            static create(properties?: doubleping.player.FighterDowned.$Properties): doubleping.player.FighterDowned;

            /**
             * Encodes the specified FighterDowned message. Does not implicitly {@link doubleping.player.FighterDowned.verify|verify} messages.
             * @param message FighterDowned message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: doubleping.player.FighterDowned.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a FighterDowned message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {doubleping.player.FighterDowned & doubleping.player.FighterDowned.$Shape} FighterDowned
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): doubleping.player.FighterDowned & doubleping.player.FighterDowned.$Shape;
        }

        namespace FighterDowned {

            /** Properties of a FighterDowned. */
            interface $Properties {

                /** FighterDowned fighter */
                fighter?: string;

                /** FighterDowned at */
                at?: number;

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a FighterDowned. */
            type $Shape = doubleping.player.FighterDowned.$Properties;
        }

        /**
         * Properties of a FighterRecovered.
         * @deprecated Use doubleping.player.FighterRecovered.$Properties instead.
         */
        interface IFighterRecovered extends doubleping.player.FighterRecovered.$Properties {
        }

        /** Represents a FighterRecovered. */
        class FighterRecovered {

            /**
             * Constructs a new FighterRecovered.
             * @param [properties] Properties to set
             */
            constructor(properties?: doubleping.player.FighterRecovered.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** FighterRecovered fighter. */
            fighter: string;

            /** FighterRecovered health. */
            health: number;

            /** FighterRecovered at. */
            at: number;

            /**
             * Creates a new FighterRecovered instance using the specified properties.
             * @param [properties] Properties to set
             * @returns FighterRecovered instance
             */
            static create(properties: doubleping.player.FighterRecovered.$Shape): doubleping.player.FighterRecovered & doubleping.player.FighterRecovered.$Shape;
            static create(properties?: doubleping.player.FighterRecovered.$Properties): doubleping.player.FighterRecovered;

            /**
             * Encodes the specified FighterRecovered message. Does not implicitly {@link doubleping.player.FighterRecovered.verify|verify} messages.
             * @param message FighterRecovered message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: doubleping.player.FighterRecovered.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a FighterRecovered message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {doubleping.player.FighterRecovered & doubleping.player.FighterRecovered.$Shape} FighterRecovered
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): doubleping.player.FighterRecovered & doubleping.player.FighterRecovered.$Shape;
        }

        namespace FighterRecovered {

            /** Properties of a FighterRecovered. */
            interface $Properties {

                /** FighterRecovered fighter */
                fighter?: string;

                /** FighterRecovered health */
                health?: number;

                /** FighterRecovered at */
                at?: number;

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a FighterRecovered. */
            type $Shape = doubleping.player.FighterRecovered.$Properties;
        }

        /**
         * Properties of a ControlChanged.
         * @deprecated Use doubleping.player.ControlChanged.$Properties instead.
         */
        interface IControlChanged extends doubleping.player.ControlChanged.$Properties {
        }

        /** Represents a ControlChanged. */
        class ControlChanged {

            /**
             * Constructs a new ControlChanged.
             * @param [properties] Properties to set
             */
            constructor(properties?: doubleping.player.ControlChanged.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** ControlChanged fighter. */
            fighter: string;

            /** ControlChanged control. */
            control: doubleping.player.ControlKind;

            /** ControlChanged text. */
            text: string;

            /**
             * Creates a new ControlChanged instance using the specified properties.
             * @param [properties] Properties to set
             * @returns ControlChanged instance
             */
            static create(properties: doubleping.player.ControlChanged.$Shape): doubleping.player.ControlChanged & doubleping.player.ControlChanged.$Shape;
            static create(properties?: doubleping.player.ControlChanged.$Properties): doubleping.player.ControlChanged;

            /**
             * Encodes the specified ControlChanged message. Does not implicitly {@link doubleping.player.ControlChanged.verify|verify} messages.
             * @param message ControlChanged message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: doubleping.player.ControlChanged.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a ControlChanged message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {doubleping.player.ControlChanged & doubleping.player.ControlChanged.$Shape} ControlChanged
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): doubleping.player.ControlChanged & doubleping.player.ControlChanged.$Shape;
        }

        namespace ControlChanged {

            /** Properties of a ControlChanged. */
            interface $Properties {

                /** ControlChanged fighter */
                fighter?: string;

                /** ControlChanged control */
                control?: doubleping.player.ControlKind;

                /** ControlChanged text */
                text?: string;

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a ControlChanged. */
            type $Shape = doubleping.player.ControlChanged.$Properties;
        }

        /**
         * Properties of a FightStarted.
         * @deprecated Use doubleping.player.FightStarted.$Properties instead.
         */
        interface IFightStarted extends doubleping.player.FightStarted.$Properties {
        }

        /** Represents a FightStarted. */
        class FightStarted {

            /**
             * Constructs a new FightStarted.
             * @param [properties] Properties to set
             */
            constructor(properties?: doubleping.player.FightStarted.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** FightStarted fighters. */
            fighters: doubleping.player.FighterEntry[];

            /** FightStarted at. */
            at: number;

            /** FightStarted journey. */
            journey: doubleping.player.JourneyEntry;

            /**
             * Creates a new FightStarted instance using the specified properties.
             * @param [properties] Properties to set
             * @returns FightStarted instance
             */
            static create(properties: doubleping.player.FightStarted.$Shape): doubleping.player.FightStarted & doubleping.player.FightStarted.$Shape;
            static create(properties?: doubleping.player.FightStarted.$Properties): doubleping.player.FightStarted;

            /**
             * Encodes the specified FightStarted message. Does not implicitly {@link doubleping.player.FightStarted.verify|verify} messages.
             * @param message FightStarted message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: doubleping.player.FightStarted.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a FightStarted message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {doubleping.player.FightStarted & doubleping.player.FightStarted.$Shape} FightStarted
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): doubleping.player.FightStarted & doubleping.player.FightStarted.$Shape;
        }

        namespace FightStarted {

            /** Properties of a FightStarted. */
            interface $Properties {

                /** FightStarted fighters */
                fighters?: doubleping.player.FighterEntry.$Properties[];

                /** FightStarted at */
                at?: number;

                /** FightStarted journey */
                journey?: doubleping.player.JourneyEntry.$Properties;

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a FightStarted. */
            type $Shape = {
              fighters?: doubleping.player.FighterEntry.$Shape[];
              at?: number;
              journey?: doubleping.player.JourneyEntry.$Shape;
              $unknowns?: Uint8Array[];
            };
        }

        /**
         * Properties of a FightEnded.
         * @deprecated Use doubleping.player.FightEnded.$Properties instead.
         */
        interface IFightEnded extends doubleping.player.FightEnded.$Properties {
        }

        /** Represents a FightEnded. */
        class FightEnded {

            /**
             * Constructs a new FightEnded.
             * @param [properties] Properties to set
             */
            constructor(properties?: doubleping.player.FightEnded.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** FightEnded won. */
            won: boolean;

            /** FightEnded at. */
            at: number;

            /** FightEnded text. */
            text: string;

            /**
             * Creates a new FightEnded instance using the specified properties.
             * @param [properties] Properties to set
             * @returns FightEnded instance
             */
            static create(properties: doubleping.player.FightEnded.$Shape): doubleping.player.FightEnded & doubleping.player.FightEnded.$Shape;
            static create(properties?: doubleping.player.FightEnded.$Properties): doubleping.player.FightEnded;

            /**
             * Encodes the specified FightEnded message. Does not implicitly {@link doubleping.player.FightEnded.verify|verify} messages.
             * @param message FightEnded message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: doubleping.player.FightEnded.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a FightEnded message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {doubleping.player.FightEnded & doubleping.player.FightEnded.$Shape} FightEnded
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): doubleping.player.FightEnded & doubleping.player.FightEnded.$Shape;
        }

        namespace FightEnded {

            /** Properties of a FightEnded. */
            interface $Properties {

                /** FightEnded won */
                won?: boolean;

                /** FightEnded at */
                at?: number;

                /** FightEnded text */
                text?: string;

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a FightEnded. */
            type $Shape = doubleping.player.FightEnded.$Properties;
        }

        /**
         * Properties of a JourneyChanged.
         * @deprecated Use doubleping.player.JourneyChanged.$Properties instead.
         */
        interface IJourneyChanged extends doubleping.player.JourneyChanged.$Properties {
        }

        /** Represents a JourneyChanged. */
        class JourneyChanged {

            /**
             * Constructs a new JourneyChanged.
             * @param [properties] Properties to set
             */
            constructor(properties?: doubleping.player.JourneyChanged.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** JourneyChanged journey. */
            journey: doubleping.player.JourneyEntry;

            /** JourneyChanged purpose. */
            purpose: doubleping.player.JourneyPurpose;

            /** JourneyChanged destination. */
            destination: string;

            /** JourneyChanged sequence. */
            sequence: number;

            /** JourneyChanged text. */
            text: string;

            /**
             * Creates a new JourneyChanged instance using the specified properties.
             * @param [properties] Properties to set
             * @returns JourneyChanged instance
             */
            static create(properties: doubleping.player.JourneyChanged.$Shape): doubleping.player.JourneyChanged & doubleping.player.JourneyChanged.$Shape;
            static create(properties?: doubleping.player.JourneyChanged.$Properties): doubleping.player.JourneyChanged;

            /**
             * Encodes the specified JourneyChanged message. Does not implicitly {@link doubleping.player.JourneyChanged.verify|verify} messages.
             * @param message JourneyChanged message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: doubleping.player.JourneyChanged.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a JourneyChanged message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {doubleping.player.JourneyChanged & doubleping.player.JourneyChanged.$Shape} JourneyChanged
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): doubleping.player.JourneyChanged & doubleping.player.JourneyChanged.$Shape;
        }

        namespace JourneyChanged {

            /** Properties of a JourneyChanged. */
            interface $Properties {

                /** JourneyChanged journey */
                journey?: doubleping.player.JourneyEntry.$Properties;

                /** JourneyChanged purpose */
                purpose?: doubleping.player.JourneyPurpose;

                /** JourneyChanged destination */
                destination?: string;

                /** JourneyChanged sequence */
                sequence?: number;

                /** JourneyChanged text */
                text?: string;

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a JourneyChanged. */
            type $Shape = {
              journey?: doubleping.player.JourneyEntry.$Shape;
              purpose?: doubleping.player.JourneyPurpose;
              destination?: string;
              sequence?: number;
              text?: string;
              $unknowns?: Uint8Array[];
            };
        }

        /**
         * Properties of a QuestChanged.
         * @deprecated Use doubleping.player.QuestChanged.$Properties instead.
         */
        interface IQuestChanged extends doubleping.player.QuestChanged.$Properties {
        }

        /** Represents a QuestChanged. */
        class QuestChanged {

            /**
             * Constructs a new QuestChanged.
             * @param [properties] Properties to set
             */
            constructor(properties?: doubleping.player.QuestChanged.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** QuestChanged quest. */
            quest: string;

            /** QuestChanged done. */
            done: boolean;

            /** QuestChanged text. */
            text: string;

            /**
             * Creates a new QuestChanged instance using the specified properties.
             * @param [properties] Properties to set
             * @returns QuestChanged instance
             */
            static create(properties: doubleping.player.QuestChanged.$Shape): doubleping.player.QuestChanged & doubleping.player.QuestChanged.$Shape;
            static create(properties?: doubleping.player.QuestChanged.$Properties): doubleping.player.QuestChanged;

            /**
             * Encodes the specified QuestChanged message. Does not implicitly {@link doubleping.player.QuestChanged.verify|verify} messages.
             * @param message QuestChanged message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: doubleping.player.QuestChanged.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a QuestChanged message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {doubleping.player.QuestChanged & doubleping.player.QuestChanged.$Shape} QuestChanged
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): doubleping.player.QuestChanged & doubleping.player.QuestChanged.$Shape;
        }

        namespace QuestChanged {

            /** Properties of a QuestChanged. */
            interface $Properties {

                /** QuestChanged quest */
                quest?: string;

                /** QuestChanged done */
                done?: boolean;

                /** QuestChanged text */
                text?: string;

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a QuestChanged. */
            type $Shape = doubleping.player.QuestChanged.$Properties;
        }

        /**
         * Properties of a GainReceived.
         * @deprecated Use doubleping.player.GainReceived.$Properties instead.
         */
        interface IGainReceived extends doubleping.player.GainReceived.$Properties {
        }

        /** Represents a GainReceived. */
        class GainReceived {

            /**
             * Constructs a new GainReceived.
             * @param [properties] Properties to set
             */
            constructor(properties?: doubleping.player.GainReceived.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** GainReceived gold. */
            gold: number;

            /** GainReceived items. */
            items: string[];

            /** GainReceived text. */
            text: string;

            /**
             * Creates a new GainReceived instance using the specified properties.
             * @param [properties] Properties to set
             * @returns GainReceived instance
             */
            static create(properties: doubleping.player.GainReceived.$Shape): doubleping.player.GainReceived & doubleping.player.GainReceived.$Shape;
            static create(properties?: doubleping.player.GainReceived.$Properties): doubleping.player.GainReceived;

            /**
             * Encodes the specified GainReceived message. Does not implicitly {@link doubleping.player.GainReceived.verify|verify} messages.
             * @param message GainReceived message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: doubleping.player.GainReceived.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a GainReceived message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {doubleping.player.GainReceived & doubleping.player.GainReceived.$Shape} GainReceived
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): doubleping.player.GainReceived & doubleping.player.GainReceived.$Shape;
        }

        namespace GainReceived {

            /** Properties of a GainReceived. */
            interface $Properties {

                /** GainReceived gold */
                gold?: number;

                /** GainReceived items */
                items?: string[];

                /** GainReceived text */
                text?: string;

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a GainReceived. */
            type $Shape = doubleping.player.GainReceived.$Properties;
        }
    }
}
