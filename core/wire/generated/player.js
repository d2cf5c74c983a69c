/*eslint-disable block-scoped-var, id-length, no-control-regex, no-magic-numbers, no-mixed-operators, no-prototype-builtins, no-redeclare, no-shadow, no-var, sort-vars, default-case, jsdoc/require-param*/
import $protobuf from "protobufjs/minimal.js";

// Common aliases
const $Reader = $protobuf.Reader, $Writer = $protobuf.Writer, $util = $protobuf.util;
const $Object = $util.global.Object, $undefined = $util.global.undefined, $Error = $util.global.Error, $RangeError = $util.global.RangeError;

// Exported root namespace
const $root = $protobuf.roots["player"] || ($protobuf.roots["player"] = {});

export const doubleping = $root.doubleping = (() => {

    /**
     * Namespace doubleping.
     * @exports doubleping
     * @namespace
     */
    const doubleping = {};

    doubleping.player = (function() {

        /**
         * Namespace player.
         * @memberof doubleping
         * @namespace
         */
        const player = {};

        player.ClientFrame = (function() {

            /**
             * Properties of a ClientFrame.
             * @typedef {Object} doubleping.player.ClientFrame.$Properties
             * @property {number} [sequence] ClientFrame sequence
             * @property {doubleping.player.SeatTaken.$Properties|null} [seatTaken] ClientFrame seatTaken
             * @property {doubleping.player.TimeProbed.$Properties|null} [timeProbed] ClientFrame timeProbed
             * @property {doubleping.player.Empty.$Properties|null} [logOutAsked] ClientFrame logOutAsked
             * @property {doubleping.player.Empty.$Properties|null} [logOutConfirmed] ClientFrame logOutConfirmed
             * @property {doubleping.player.Credentials.$Properties|null} [accountRegistered] ClientFrame accountRegistered
             * @property {doubleping.player.Credentials.$Properties|null} [loggedIn] ClientFrame loggedIn
             * @property {doubleping.player.CharacterCreated.$Properties|null} [characterCreated] ClientFrame characterCreated
             * @property {doubleping.player.CharacterNamed.$Properties|null} [characterChosen] ClientFrame characterChosen
             * @property {doubleping.player.Empty.$Properties|null} [rulesAsked] ClientFrame rulesAsked
             * @property {doubleping.player.Empty.$Properties|null} [partyCreated] ClientFrame partyCreated
             * @property {doubleping.player.CharacterNamed.$Properties|null} [memberInvited] ClientFrame memberInvited
             * @property {doubleping.player.InviteAnswered.$Properties|null} [inviteAnswered] ClientFrame inviteAnswered
             * @property {doubleping.player.Empty.$Properties|null} [partyLeft] ClientFrame partyLeft
             * @property {doubleping.player.CompanionHired.$Properties|null} [companionHired] ClientFrame companionHired
             * @property {doubleping.player.CharacterNamed.$Properties|null} [companionDismissed] ClientFrame companionDismissed
             * @property {doubleping.player.QuestSetOut.$Properties|null} [questSetOut] ClientFrame questSetOut
             * @property {doubleping.player.DestinationNamed.$Properties|null} [travelSetOut] ClientFrame travelSetOut
             * @property {doubleping.player.ItemNamed.$Properties|null} [goodsBought] ClientFrame goodsBought
             * @property {doubleping.player.ItemNamed.$Properties|null} [itemSold] ClientFrame itemSold
             * @property {doubleping.player.ItemNamed.$Properties|null} [itemEquipped] ClientFrame itemEquipped
             * @property {doubleping.player.OfferPosted.$Properties|null} [offerPosted] ClientFrame offerPosted
             * @property {doubleping.player.OfferNamed.$Properties|null} [offerWithdrawn] ClientFrame offerWithdrawn
             * @property {doubleping.player.OfferNamed.$Properties|null} [offerTaken] ClientFrame offerTaken
             * @property {doubleping.player.DrillSetOut.$Properties|null} [drillSetOut] ClientFrame drillSetOut
             * @property {doubleping.player.MoveOrdered.$Properties|null} [moveOrdered] ClientFrame moveOrdered
             * @property {doubleping.player.AttackDeclared.$Properties|null} [attackDeclared] ClientFrame attackDeclared
             * @property {doubleping.player.DodgePressed.$Properties|null} [dodgePressed] ClientFrame dodgePressed
             * @property {doubleping.player.DestinationNamed.$Properties|null} [destinationChosen] ClientFrame destinationChosen
             * @property {doubleping.player.AttackCancelled.$Properties|null} [attackCancelled] ClientFrame attackCancelled
             * @property {"seatTaken"|"timeProbed"|"logOutAsked"|"logOutConfirmed"|"accountRegistered"|"loggedIn"|"characterCreated"|"characterChosen"|"rulesAsked"|"partyCreated"|"memberInvited"|"inviteAnswered"|"partyLeft"|"companionHired"|"companionDismissed"|"questSetOut"|"travelSetOut"|"goodsBought"|"itemSold"|"itemEquipped"|"offerPosted"|"offerWithdrawn"|"offerTaken"|"drillSetOut"|"moveOrdered"|"attackDeclared"|"dodgePressed"|"destinationChosen"|"attackCancelled"} [request] ClientFrame request
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a ClientFrame.
             * @memberof doubleping.player
             * @interface IClientFrame
             * @augments doubleping.player.ClientFrame.$Properties
             * @deprecated Use doubleping.player.ClientFrame.$Properties instead.
             */

            /**
             * Narrowed shape of a ClientFrame.
             * @typedef {{
             *   sequence?: number;
             *   seatTaken?: doubleping.player.SeatTaken.$Shape|null;
             *   timeProbed?: doubleping.player.TimeProbed.$Shape|null;
             *   logOutAsked?: doubleping.player.Empty.$Shape|null;
             *   logOutConfirmed?: doubleping.player.Empty.$Shape|null;
             *   accountRegistered?: doubleping.player.Credentials.$Shape|null;
             *   loggedIn?: doubleping.player.Credentials.$Shape|null;
             *   characterCreated?: doubleping.player.CharacterCreated.$Shape|null;
             *   characterChosen?: doubleping.player.CharacterNamed.$Shape|null;
             *   rulesAsked?: doubleping.player.Empty.$Shape|null;
             *   partyCreated?: doubleping.player.Empty.$Shape|null;
             *   memberInvited?: doubleping.player.CharacterNamed.$Shape|null;
             *   inviteAnswered?: doubleping.player.InviteAnswered.$Shape|null;
             *   partyLeft?: doubleping.player.Empty.$Shape|null;
             *   companionHired?: doubleping.player.CompanionHired.$Shape|null;
             *   companionDismissed?: doubleping.player.CharacterNamed.$Shape|null;
             *   questSetOut?: doubleping.player.QuestSetOut.$Shape|null;
             *   travelSetOut?: doubleping.player.DestinationNamed.$Shape|null;
             *   goodsBought?: doubleping.player.ItemNamed.$Shape|null;
             *   itemSold?: doubleping.player.ItemNamed.$Shape|null;
             *   itemEquipped?: doubleping.player.ItemNamed.$Shape|null;
             *   offerPosted?: doubleping.player.OfferPosted.$Shape|null;
             *   offerWithdrawn?: doubleping.player.OfferNamed.$Shape|null;
             *   offerTaken?: doubleping.player.OfferNamed.$Shape|null;
             *   drillSetOut?: doubleping.player.DrillSetOut.$Shape|null;
             *   moveOrdered?: doubleping.player.MoveOrdered.$Shape|null;
             *   attackDeclared?: doubleping.player.AttackDeclared.$Shape|null;
             *   dodgePressed?: doubleping.player.DodgePressed.$Shape|null;
             *   destinationChosen?: doubleping.player.DestinationNamed.$Shape|null;
             *   attackCancelled?: doubleping.player.AttackCancelled.$Shape|null;
             *   $unknowns?: Array.<Uint8Array>;
             * } & (
             *   ({ request?: undefined; seatTaken?: null; timeProbed?: null; logOutAsked?: null; logOutConfirmed?: null; accountRegistered?: null; loggedIn?: null; characterCreated?: null; characterChosen?: null; rulesAsked?: null; partyCreated?: null; memberInvited?: null; inviteAnswered?: null; partyLeft?: null; companionHired?: null; companionDismissed?: null; questSetOut?: null; travelSetOut?: null; goodsBought?: null; itemSold?: null; itemEquipped?: null; offerPosted?: null; offerWithdrawn?: null; offerTaken?: null; drillSetOut?: null; moveOrdered?: null; attackDeclared?: null; dodgePressed?: null; destinationChosen?: null; attackCancelled?: null }|{ request?: "seatTaken"; seatTaken: doubleping.player.SeatTaken.$Shape; timeProbed?: null; logOutAsked?: null; logOutConfirmed?: null; accountRegistered?: null; loggedIn?: null; characterCreated?: null; characterChosen?: null; rulesAsked?: null; partyCreated?: null; memberInvited?: null; inviteAnswered?: null; partyLeft?: null; companionHired?: null; companionDismissed?: null; questSetOut?: null; travelSetOut?: null; goodsBought?: null; itemSold?: null; itemEquipped?: null; offerPosted?: null; offerWithdrawn?: null; offerTaken?: null; drillSetOut?: null; moveOrdered?: null; attackDeclared?: null; dodgePressed?: null; destinationChosen?: null; attackCancelled?: null }|{ request?: "timeProbed"; seatTaken?: null; timeProbed: doubleping.player.TimeProbed.$Shape; logOutAsked?: null; logOutConfirmed?: null; accountRegistered?: null; loggedIn?: null; characterCreated?: null; characterChosen?: null; rulesAsked?: null; partyCreated?: null; memberInvited?: null; inviteAnswered?: null; partyLeft?: null; companionHired?: null; companionDismissed?: null; questSetOut?: null; travelSetOut?: null; goodsBought?: null; itemSold?: null; itemEquipped?: null; offerPosted?: null; offerWithdrawn?: null; offerTaken?: null; drillSetOut?: null; moveOrdered?: null; attackDeclared?: null; dodgePressed?: null; destinationChosen?: null; attackCancelled?: null }|{ request?: "logOutAsked"; seatTaken?: null; timeProbed?: null; logOutAsked: doubleping.player.Empty.$Shape; logOutConfirmed?: null; accountRegistered?: null; loggedIn?: null; characterCreated?: null; characterChosen?: null; rulesAsked?: null; partyCreated?: null; memberInvited?: null; inviteAnswered?: null; partyLeft?: null; companionHired?: null; companionDismissed?: null; questSetOut?: null; travelSetOut?: null; goodsBought?: null; itemSold?: null; itemEquipped?: null; offerPosted?: null; offerWithdrawn?: null; offerTaken?: null; drillSetOut?: null; moveOrdered?: null; attackDeclared?: null; dodgePressed?: null; destinationChosen?: null; attackCancelled?: null }|{ request?: "logOutConfirmed"; seatTaken?: null; timeProbed?: null; logOutAsked?: null; logOutConfirmed: doubleping.player.Empty.$Shape; accountRegistered?: null; loggedIn?: null; characterCreated?: null; characterChosen?: null; rulesAsked?: null; partyCreated?: null; memberInvited?: null; inviteAnswered?: null; partyLeft?: null; companionHired?: null; companionDismissed?: null; questSetOut?: null; travelSetOut?: null; goodsBought?: null; itemSold?: null; itemEquipped?: null; offerPosted?: null; offerWithdrawn?: null; offerTaken?: null; drillSetOut?: null; moveOrdered?: null; attackDeclared?: null; dodgePressed?: null; destinationChosen?: null; attackCancelled?: null }|{ request?: "accountRegistered"; seatTaken?: null; timeProbed?: null; logOutAsked?: null; logOutConfirmed?: null; accountRegistered: doubleping.player.Credentials.$Shape; loggedIn?: null; characterCreated?: null; characterChosen?: null; rulesAsked?: null; partyCreated?: null; memberInvited?: null; inviteAnswered?: null; partyLeft?: null; companionHired?: null; companionDismissed?: null; questSetOut?: null; travelSetOut?: null; goodsBought?: null; itemSold?: null; itemEquipped?: null; offerPosted?: null; offerWithdrawn?: null; offerTaken?: null; drillSetOut?: null; moveOrdered?: null; attackDeclared?: null; dodgePressed?: null; destinationChosen?: null; attackCancelled?: null }|{ request?: "loggedIn"; seatTaken?: null; timeProbed?: null; logOutAsked?: null; logOutConfirmed?: null; accountRegistered?: null; loggedIn: doubleping.player.Credentials.$Shape; characterCreated?: null; characterChosen?: null; rulesAsked?: null; partyCreated?: null; memberInvited?: null; inviteAnswered?: null; partyLeft?: null; companionHired?: null; companionDismissed?: null; questSetOut?: null; travelSetOut?: null; goodsBought?: null; itemSold?: null; itemEquipped?: null; offerPosted?: null; offerWithdrawn?: null; offerTaken?: null; drillSetOut?: null; moveOrdered?: null; attackDeclared?: null; dodgePressed?: null; destinationChosen?: null; attackCancelled?: null }|{ request?: "characterCreated"; seatTaken?: null; timeProbed?: null; logOutAsked?: null; logOutConfirmed?: null; accountRegistered?: null; loggedIn?: null; characterCreated: doubleping.player.CharacterCreated.$Shape; characterChosen?: null; rulesAsked?: null; partyCreated?: null; memberInvited?: null; inviteAnswered?: null; partyLeft?: null; companionHired?: null; companionDismissed?: null; questSetOut?: null; travelSetOut?: null; goodsBought?: null; itemSold?: null; itemEquipped?: null; offerPosted?: null; offerWithdrawn?: null; offerTaken?: null; drillSetOut?: null; moveOrdered?: null; attackDeclared?: null; dodgePressed?: null; destinationChosen?: null; attackCancelled?: null }|{ request?: "characterChosen"; seatTaken?: null; timeProbed?: null; logOutAsked?: null; logOutConfirmed?: null; accountRegistered?: null; loggedIn?: null; characterCreated?: null; characterChosen: doubleping.player.CharacterNamed.$Shape; rulesAsked?: null; partyCreated?: null; memberInvited?: null; inviteAnswered?: null; partyLeft?: null; companionHired?: null; companionDismissed?: null; questSetOut?: null; travelSetOut?: null; goodsBought?: null; itemSold?: null; itemEquipped?: null; offerPosted?: null; offerWithdrawn?: null; offerTaken?: null; drillSetOut?: null; moveOrdered?: null; attackDeclared?: null; dodgePressed?: null; destinationChosen?: null; attackCancelled?: null }|{ request?: "rulesAsked"; seatTaken?: null; timeProbed?: null; logOutAsked?: null; logOutConfirmed?: null; accountRegistered?: null; loggedIn?: null; characterCreated?: null; characterChosen?: null; rulesAsked: doubleping.player.Empty.$Shape; partyCreated?: null; memberInvited?: null; inviteAnswered?: null; partyLeft?: null; companionHired?: null; companionDismissed?: null; questSetOut?: null; travelSetOut?: null; goodsBought?: null; itemSold?: null; itemEquipped?: null; offerPosted?: null; offerWithdrawn?: null; offerTaken?: null; drillSetOut?: null; moveOrdered?: null; attackDeclared?: null; dodgePressed?: null; destinationChosen?: null; attackCancelled?: null }|{ request?: "partyCreated"; seatTaken?: null; timeProbed?: null; logOutAsked?: null; logOutConfirmed?: null; accountRegistered?: null; loggedIn?: null; characterCreated?: null; characterChosen?: null; rulesAsked?: null; partyCreated: doubleping.player.Empty.$Shape; memberInvited?: null; inviteAnswered?: null; partyLeft?: null; companionHired?: null; companionDismissed?: null; questSetOut?: null; travelSetOut?: null; goodsBought?: null; itemSold?: null; itemEquipped?: null; offerPosted?: null; offerWithdrawn?: null; offerTaken?: null; drillSetOut?: null; moveOrdered?: null; attackDeclared?: null; dodgePressed?: null; destinationChosen?: null; attackCancelled?: null }|{ request?: "memberInvited"; seatTaken?: null; timeProbed?: null; logOutAsked?: null; logOutConfirmed?: null; accountRegistered?: null; loggedIn?: null; characterCreated?: null; characterChosen?: null; rulesAsked?: null; partyCreated?: null; memberInvited: doubleping.player.CharacterNamed.$Shape; inviteAnswered?: null; partyLeft?: null; companionHired?: null; companionDismissed?: null; questSetOut?: null; travelSetOut?: null; goodsBought?: null; itemSold?: null; itemEquipped?: null; offerPosted?: null; offerWithdrawn?: null; offerTaken?: null; drillSetOut?: null; moveOrdered?: null; attackDeclared?: null; dodgePressed?: null; destinationChosen?: null; attackCancelled?: null }|{ request?: "inviteAnswered"; seatTaken?: null; timeProbed?: null; logOutAsked?: null; logOutConfirmed?: null; accountRegistered?: null; loggedIn?: null; characterCreated?: null; characterChosen?: null; rulesAsked?: null; partyCreated?: null; memberInvited?: null; inviteAnswered: doubleping.player.InviteAnswered.$Shape; partyLeft?: null; companionHired?: null; companionDismissed?: null; questSetOut?: null; travelSetOut?: null; goodsBought?: null; itemSold?: null; itemEquipped?: null; offerPosted?: null; offerWithdrawn?: null; offerTaken?: null; drillSetOut?: null; moveOrdered?: null; attackDeclared?: null; dodgePressed?: null; destinationChosen?: null; attackCancelled?: null }|{ request?: "partyLeft"; seatTaken?: null; timeProbed?: null; logOutAsked?: null; logOutConfirmed?: null; accountRegistered?: null; loggedIn?: null; characterCreated?: null; characterChosen?: null; rulesAsked?: null; partyCreated?: null; memberInvited?: null; inviteAnswered?: null; partyLeft: doubleping.player.Empty.$Shape; companionHired?: null; companionDismissed?: null; questSetOut?: null; travelSetOut?: null; goodsBought?: null; itemSold?: null; itemEquipped?: null; offerPosted?: null; offerWithdrawn?: null; offerTaken?: null; drillSetOut?: null; moveOrdered?: null; attackDeclared?: null; dodgePressed?: null; destinationChosen?: null; attackCancelled?: null }|{ request?: "companionHired"; seatTaken?: null; timeProbed?: null; logOutAsked?: null; logOutConfirmed?: null; accountRegistered?: null; loggedIn?: null; characterCreated?: null; characterChosen?: null; rulesAsked?: null; partyCreated?: null; memberInvited?: null; inviteAnswered?: null; partyLeft?: null; companionHired: doubleping.player.CompanionHired.$Shape; companionDismissed?: null; questSetOut?: null; travelSetOut?: null; goodsBought?: null; itemSold?: null; itemEquipped?: null; offerPosted?: null; offerWithdrawn?: null; offerTaken?: null; drillSetOut?: null; moveOrdered?: null; attackDeclared?: null; dodgePressed?: null; destinationChosen?: null; attackCancelled?: null }|{ request?: "companionDismissed"; seatTaken?: null; timeProbed?: null; logOutAsked?: null; logOutConfirmed?: null; accountRegistered?: null; loggedIn?: null; characterCreated?: null; characterChosen?: null; rulesAsked?: null; partyCreated?: null; memberInvited?: null; inviteAnswered?: null; partyLeft?: null; companionHired?: null; companionDismissed: doubleping.player.CharacterNamed.$Shape; questSetOut?: null; travelSetOut?: null; goodsBought?: null; itemSold?: null; itemEquipped?: null; offerPosted?: null; offerWithdrawn?: null; offerTaken?: null; drillSetOut?: null; moveOrdered?: null; attackDeclared?: null; dodgePressed?: null; destinationChosen?: null; attackCancelled?: null }|{ request?: "questSetOut"; seatTaken?: null; timeProbed?: null; logOutAsked?: null; logOutConfirmed?: null; accountRegistered?: null; loggedIn?: null; characterCreated?: null; characterChosen?: null; rulesAsked?: null; partyCreated?: null; memberInvited?: null; inviteAnswered?: null; partyLeft?: null; companionHired?: null; companionDismissed?: null; questSetOut: doubleping.player.QuestSetOut.$Shape; travelSetOut?: null; goodsBought?: null; itemSold?: null; itemEquipped?: null; offerPosted?: null; offerWithdrawn?: null; offerTaken?: null; drillSetOut?: null; moveOrdered?: null; attackDeclared?: null; dodgePressed?: null; destinationChosen?: null; attackCancelled?: null }|{ request?: "travelSetOut"; seatTaken?: null; timeProbed?: null; logOutAsked?: null; logOutConfirmed?: null; accountRegistered?: null; loggedIn?: null; characterCreated?: null; characterChosen?: null; rulesAsked?: null; partyCreated?: null; memberInvited?: null; inviteAnswered?: null; partyLeft?: null; companionHired?: null; companionDismissed?: null; questSetOut?: null; travelSetOut: doubleping.player.DestinationNamed.$Shape; goodsBought?: null; itemSold?: null; itemEquipped?: null; offerPosted?: null; offerWithdrawn?: null; offerTaken?: null; drillSetOut?: null; moveOrdered?: null; attackDeclared?: null; dodgePressed?: null; destinationChosen?: null; attackCancelled?: null }|{ request?: "goodsBought"; seatTaken?: null; timeProbed?: null; logOutAsked?: null; logOutConfirmed?: null; accountRegistered?: null; loggedIn?: null; characterCreated?: null; characterChosen?: null; rulesAsked?: null; partyCreated?: null; memberInvited?: null; inviteAnswered?: null; partyLeft?: null; companionHired?: null; companionDismissed?: null; questSetOut?: null; travelSetOut?: null; goodsBought: doubleping.player.ItemNamed.$Shape; itemSold?: null; itemEquipped?: null; offerPosted?: null; offerWithdrawn?: null; offerTaken?: null; drillSetOut?: null; moveOrdered?: null; attackDeclared?: null; dodgePressed?: null; destinationChosen?: null; attackCancelled?: null }|{ request?: "itemSold"; seatTaken?: null; timeProbed?: null; logOutAsked?: null; logOutConfirmed?: null; accountRegistered?: null; loggedIn?: null; characterCreated?: null; characterChosen?: null; rulesAsked?: null; partyCreated?: null; memberInvited?: null; inviteAnswered?: null; partyLeft?: null; companionHired?: null; companionDismissed?: null; questSetOut?: null; travelSetOut?: null; goodsBought?: null; itemSold: doubleping.player.ItemNamed.$Shape; itemEquipped?: null; offerPosted?: null; offerWithdrawn?: null; offerTaken?: null; drillSetOut?: null; moveOrdered?: null; attackDeclared?: null; dodgePressed?: null; destinationChosen?: null; attackCancelled?: null }|{ request?: "itemEquipped"; seatTaken?: null; timeProbed?: null; logOutAsked?: null; logOutConfirmed?: null; accountRegistered?: null; loggedIn?: null; characterCreated?: null; characterChosen?: null; rulesAsked?: null; partyCreated?: null; memberInvited?: null; inviteAnswered?: null; partyLeft?: null; companionHired?: null; companionDismissed?: null; questSetOut?: null; travelSetOut?: null; goodsBought?: null; itemSold?: null; itemEquipped: doubleping.player.ItemNamed.$Shape; offerPosted?: null; offerWithdrawn?: null; offerTaken?: null; drillSetOut?: null; moveOrdered?: null; attackDeclared?: null; dodgePressed?: null; destinationChosen?: null; attackCancelled?: null }|{ request?: "offerPosted"; seatTaken?: null; timeProbed?: null; logOutAsked?: null; logOutConfirmed?: null; accountRegistered?: null; loggedIn?: null; characterCreated?: null; characterChosen?: null; rulesAsked?: null; partyCreated?: null; memberInvited?: null; inviteAnswered?: null; partyLeft?: null; companionHired?: null; companionDismissed?: null; questSetOut?: null; travelSetOut?: null; goodsBought?: null; itemSold?: null; itemEquipped?: null; offerPosted: doubleping.player.OfferPosted.$Shape; offerWithdrawn?: null; offerTaken?: null; drillSetOut?: null; moveOrdered?: null; attackDeclared?: null; dodgePressed?: null; destinationChosen?: null; attackCancelled?: null }|{ request?: "offerWithdrawn"; seatTaken?: null; timeProbed?: null; logOutAsked?: null; logOutConfirmed?: null; accountRegistered?: null; loggedIn?: null; characterCreated?: null; characterChosen?: null; rulesAsked?: null; partyCreated?: null; memberInvited?: null; inviteAnswered?: null; partyLeft?: null; companionHired?: null; companionDismissed?: null; questSetOut?: null; travelSetOut?: null; goodsBought?: null; itemSold?: null; itemEquipped?: null; offerPosted?: null; offerWithdrawn: doubleping.player.OfferNamed.$Shape; offerTaken?: null; drillSetOut?: null; moveOrdered?: null; attackDeclared?: null; dodgePressed?: null; destinationChosen?: null; attackCancelled?: null }|{ request?: "offerTaken"; seatTaken?: null; timeProbed?: null; logOutAsked?: null; logOutConfirmed?: null; accountRegistered?: null; loggedIn?: null; characterCreated?: null; characterChosen?: null; rulesAsked?: null; partyCreated?: null; memberInvited?: null; inviteAnswered?: null; partyLeft?: null; companionHired?: null; companionDismissed?: null; questSetOut?: null; travelSetOut?: null; goodsBought?: null; itemSold?: null; itemEquipped?: null; offerPosted?: null; offerWithdrawn?: null; offerTaken: doubleping.player.OfferNamed.$Shape; drillSetOut?: null; moveOrdered?: null; attackDeclared?: null; dodgePressed?: null; destinationChosen?: null; attackCancelled?: null }|{ request?: "drillSetOut"; seatTaken?: null; timeProbed?: null; logOutAsked?: null; logOutConfirmed?: null; accountRegistered?: null; loggedIn?: null; characterCreated?: null; characterChosen?: null; rulesAsked?: null; partyCreated?: null; memberInvited?: null; inviteAnswered?: null; partyLeft?: null; companionHired?: null; companionDismissed?: null; questSetOut?: null; travelSetOut?: null; goodsBought?: null; itemSold?: null; itemEquipped?: null; offerPosted?: null; offerWithdrawn?: null; offerTaken?: null; drillSetOut: doubleping.player.DrillSetOut.$Shape; moveOrdered?: null; attackDeclared?: null; dodgePressed?: null; destinationChosen?: null; attackCancelled?: null }|{ request?: "moveOrdered"; seatTaken?: null; timeProbed?: null; logOutAsked?: null; logOutConfirmed?: null; accountRegistered?: null; loggedIn?: null; characterCreated?: null; characterChosen?: null; rulesAsked?: null; partyCreated?: null; memberInvited?: null; inviteAnswered?: null; partyLeft?: null; companionHired?: null; companionDismissed?: null; questSetOut?: null; travelSetOut?: null; goodsBought?: null; itemSold?: null; itemEquipped?: null; offerPosted?: null; offerWithdrawn?: null; offerTaken?: null; drillSetOut?: null; moveOrdered: doubleping.player.MoveOrdered.$Shape; attackDeclared?: null; dodgePressed?: null; destinationChosen?: null; attackCancelled?: null }|{ request?: "attackDeclared"; seatTaken?: null; timeProbed?: null; logOutAsked?: null; logOutConfirmed?: null; accountRegistered?: null; loggedIn?: null; characterCreated?: null; characterChosen?: null; rulesAsked?: null; partyCreated?: null; memberInvited?: null; inviteAnswered?: null; partyLeft?: null; companionHired?: null; companionDismissed?: null; questSetOut?: null; travelSetOut?: null; goodsBought?: null; itemSold?: null; itemEquipped?: null; offerPosted?: null; offerWithdrawn?: null; offerTaken?: null; drillSetOut?: null; moveOrdered?: null; attackDeclared: doubleping.player.AttackDeclared.$Shape; dodgePressed?: null; destinationChosen?: null; attackCancelled?: null }|{ request?: "dodgePressed"; seatTaken?: null; timeProbed?: null; logOutAsked?: null; logOutConfirmed?: null; accountRegistered?: null; loggedIn?: null; characterCreated?: null; characterChosen?: null; rulesAsked?: null; partyCreated?: null; memberInvited?: null; inviteAnswered?: null; partyLeft?: null; companionHired?: null; companionDismissed?: null; questSetOut?: null; travelSetOut?: null; goodsBought?: null; itemSold?: null; itemEquipped?: null; offerPosted?: null; offerWithdrawn?: null; offerTaken?: null; drillSetOut?: null; moveOrdered?: null; attackDeclared?: null; dodgePressed: doubleping.player.DodgePressed.$Shape; destinationChosen?: null; attackCancelled?: null }|{ request?: "destinationChosen"; seatTaken?: null; timeProbed?: null; logOutAsked?: null; logOutConfirmed?: null; accountRegistered?: null; loggedIn?: null; characterCreated?: null; characterChosen?: null; rulesAsked?: null; partyCreated?: null; memberInvited?: null; inviteAnswered?: null; partyLeft?: null; companionHired?: null; companionDismissed?: null; questSetOut?: null; travelSetOut?: null; goodsBought?: null; itemSold?: null; itemEquipped?: null; offerPosted?: null; offerWithdrawn?: null; offerTaken?: null; drillSetOut?: null; moveOrdered?: null; attackDeclared?: null; dodgePressed?: null; destinationChosen: doubleping.player.DestinationNamed.$Shape; attackCancelled?: null }|{ request?: "attackCancelled"; seatTaken?: null; timeProbed?: null; logOutAsked?: null; logOutConfirmed?: null; accountRegistered?: null; loggedIn?: null; characterCreated?: null; characterChosen?: null; rulesAsked?: null; partyCreated?: null; memberInvited?: null; inviteAnswered?: null; partyLeft?: null; companionHired?: null; companionDismissed?: null; questSetOut?: null; travelSetOut?: null; goodsBought?: null; itemSold?: null; itemEquipped?: null; offerPosted?: null; offerWithdrawn?: null; offerTaken?: null; drillSetOut?: null; moveOrdered?: null; attackDeclared?: null; dodgePressed?: null; destinationChosen?: null; attackCancelled: doubleping.player.AttackCancelled.$Shape })
             * )} doubleping.player.ClientFrame.$Shape
             */

            /**
             * Constructs a new ClientFrame.
             * @memberof doubleping.player
             * @classdesc Represents a ClientFrame.
             * @constructor
             * @param {doubleping.player.ClientFrame.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const ClientFrame = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * ClientFrame sequence.
             * @member {number} sequence
             * @memberof doubleping.player.ClientFrame
             * @instance
             */
            ClientFrame.prototype.sequence = 0;

            /**
             * ClientFrame seatTaken.
             * @member {doubleping.player.SeatTaken|null} seatTaken
             * @memberof doubleping.player.ClientFrame
             * @instance
             */
            ClientFrame.prototype.seatTaken = null;

            /**
             * ClientFrame timeProbed.
             * @member {doubleping.player.TimeProbed|null} timeProbed
             * @memberof doubleping.player.ClientFrame
             * @instance
             */
            ClientFrame.prototype.timeProbed = null;

            /**
             * ClientFrame logOutAsked.
             * @member {doubleping.player.Empty|null} logOutAsked
             * @memberof doubleping.player.ClientFrame
             * @instance
             */
            ClientFrame.prototype.logOutAsked = null;

            /**
             * ClientFrame logOutConfirmed.
             * @member {doubleping.player.Empty|null} logOutConfirmed
             * @memberof doubleping.player.ClientFrame
             * @instance
             */
            ClientFrame.prototype.logOutConfirmed = null;

            /**
             * ClientFrame accountRegistered.
             * @member {doubleping.player.Credentials|null} accountRegistered
             * @memberof doubleping.player.ClientFrame
             * @instance
             */
            ClientFrame.prototype.accountRegistered = null;

            /**
             * ClientFrame loggedIn.
             * @member {doubleping.player.Credentials|null} loggedIn
             * @memberof doubleping.player.ClientFrame
             * @instance
             */
            ClientFrame.prototype.loggedIn = null;

            /**
             * ClientFrame characterCreated.
             * @member {doubleping.player.CharacterCreated|null} characterCreated
             * @memberof doubleping.player.ClientFrame
             * @instance
             */
            ClientFrame.prototype.characterCreated = null;

            /**
             * ClientFrame characterChosen.
             * @member {doubleping.player.CharacterNamed|null} characterChosen
             * @memberof doubleping.player.ClientFrame
             * @instance
             */
            ClientFrame.prototype.characterChosen = null;

            /**
             * ClientFrame rulesAsked.
             * @member {doubleping.player.Empty|null} rulesAsked
             * @memberof doubleping.player.ClientFrame
             * @instance
             */
            ClientFrame.prototype.rulesAsked = null;

            /**
             * ClientFrame partyCreated.
             * @member {doubleping.player.Empty|null} partyCreated
             * @memberof doubleping.player.ClientFrame
             * @instance
             */
            ClientFrame.prototype.partyCreated = null;

            /**
             * ClientFrame memberInvited.
             * @member {doubleping.player.CharacterNamed|null} memberInvited
             * @memberof doubleping.player.ClientFrame
             * @instance
             */
            ClientFrame.prototype.memberInvited = null;

            /**
             * ClientFrame inviteAnswered.
             * @member {doubleping.player.InviteAnswered|null} inviteAnswered
             * @memberof doubleping.player.ClientFrame
             * @instance
             */
            ClientFrame.prototype.inviteAnswered = null;

            /**
             * ClientFrame partyLeft.
             * @member {doubleping.player.Empty|null} partyLeft
             * @memberof doubleping.player.ClientFrame
             * @instance
             */
            ClientFrame.prototype.partyLeft = null;

            /**
             * ClientFrame companionHired.
             * @member {doubleping.player.CompanionHired|null} companionHired
             * @memberof doubleping.player.ClientFrame
             * @instance
             */
            ClientFrame.prototype.companionHired = null;

            /**
             * ClientFrame companionDismissed.
             * @member {doubleping.player.CharacterNamed|null} companionDismissed
             * @memberof doubleping.player.ClientFrame
             * @instance
             */
            ClientFrame.prototype.companionDismissed = null;

            /**
             * ClientFrame questSetOut.
             * @member {doubleping.player.QuestSetOut|null} questSetOut
             * @memberof doubleping.player.ClientFrame
             * @instance
             */
            ClientFrame.prototype.questSetOut = null;

            /**
             * ClientFrame travelSetOut.
             * @member {doubleping.player.DestinationNamed|null} travelSetOut
             * @memberof doubleping.player.ClientFrame
             * @instance
             */
            ClientFrame.prototype.travelSetOut = null;

            /**
             * ClientFrame goodsBought.
             * @member {doubleping.player.ItemNamed|null} goodsBought
             * @memberof doubleping.player.ClientFrame
             * @instance
             */
            ClientFrame.prototype.goodsBought = null;

            /**
             * ClientFrame itemSold.
             * @member {doubleping.player.ItemNamed|null} itemSold
             * @memberof doubleping.player.ClientFrame
             * @instance
             */
            ClientFrame.prototype.itemSold = null;

            /**
             * ClientFrame itemEquipped.
             * @member {doubleping.player.ItemNamed|null} itemEquipped
             * @memberof doubleping.player.ClientFrame
             * @instance
             */
            ClientFrame.prototype.itemEquipped = null;

            /**
             * ClientFrame offerPosted.
             * @member {doubleping.player.OfferPosted|null} offerPosted
             * @memberof doubleping.player.ClientFrame
             * @instance
             */
            ClientFrame.prototype.offerPosted = null;

            /**
             * ClientFrame offerWithdrawn.
             * @member {doubleping.player.OfferNamed|null} offerWithdrawn
             * @memberof doubleping.player.ClientFrame
             * @instance
             */
            ClientFrame.prototype.offerWithdrawn = null;

            /**
             * ClientFrame offerTaken.
             * @member {doubleping.player.OfferNamed|null} offerTaken
             * @memberof doubleping.player.ClientFrame
             * @instance
             */
            ClientFrame.prototype.offerTaken = null;

            /**
             * ClientFrame drillSetOut.
             * @member {doubleping.player.DrillSetOut|null} drillSetOut
             * @memberof doubleping.player.ClientFrame
             * @instance
             */
            ClientFrame.prototype.drillSetOut = null;

            /**
             * ClientFrame moveOrdered.
             * @member {doubleping.player.MoveOrdered|null} moveOrdered
             * @memberof doubleping.player.ClientFrame
             * @instance
             */
            ClientFrame.prototype.moveOrdered = null;

            /**
             * ClientFrame attackDeclared.
             * @member {doubleping.player.AttackDeclared|null} attackDeclared
             * @memberof doubleping.player.ClientFrame
             * @instance
             */
            ClientFrame.prototype.attackDeclared = null;

            /**
             * ClientFrame dodgePressed.
             * @member {doubleping.player.DodgePressed|null} dodgePressed
             * @memberof doubleping.player.ClientFrame
             * @instance
             */
            ClientFrame.prototype.dodgePressed = null;

            /**
             * ClientFrame destinationChosen.
             * @member {doubleping.player.DestinationNamed|null} destinationChosen
             * @memberof doubleping.player.ClientFrame
             * @instance
             */
            ClientFrame.prototype.destinationChosen = null;

            /**
             * ClientFrame attackCancelled.
             * @member {doubleping.player.AttackCancelled|null} attackCancelled
             * @memberof doubleping.player.ClientFrame
             * @instance
             */
            ClientFrame.prototype.attackCancelled = null;

            // OneOf field names bound to virtual getters and setters
            let $oneOfFields;

            /**
             * ClientFrame request.
             * @member {"seatTaken"|"timeProbed"|"logOutAsked"|"logOutConfirmed"|"accountRegistered"|"loggedIn"|"characterCreated"|"characterChosen"|"rulesAsked"|"partyCreated"|"memberInvited"|"inviteAnswered"|"partyLeft"|"companionHired"|"companionDismissed"|"questSetOut"|"travelSetOut"|"goodsBought"|"itemSold"|"itemEquipped"|"offerPosted"|"offerWithdrawn"|"offerTaken"|"drillSetOut"|"moveOrdered"|"attackDeclared"|"dodgePressed"|"destinationChosen"|"attackCancelled"|undefined} request
             * @memberof doubleping.player.ClientFrame
             * @instance
             */
            $Object.defineProperty(ClientFrame.prototype, "request", {
                get: $util.oneOfGetter($oneOfFields = ["seatTaken", "timeProbed", "logOutAsked", "logOutConfirmed", "accountRegistered", "loggedIn", "characterCreated", "characterChosen", "rulesAsked", "partyCreated", "memberInvited", "inviteAnswered", "partyLeft", "companionHired", "companionDismissed", "questSetOut", "travelSetOut", "goodsBought", "itemSold", "itemEquipped", "offerPosted", "offerWithdrawn", "offerTaken", "drillSetOut", "moveOrdered", "attackDeclared", "dodgePressed", "destinationChosen", "attackCancelled"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            /**
             * Creates a new ClientFrame instance using the specified properties.
             * @function create
             * @memberof doubleping.player.ClientFrame
             * @static
             * @param {doubleping.player.ClientFrame.$Properties=} [properties] Properties to set
             * @returns {doubleping.player.ClientFrame} ClientFrame instance
             * @type {{
             *   (properties: doubleping.player.ClientFrame.$Shape): doubleping.player.ClientFrame & doubleping.player.ClientFrame.$Shape;
             *   (properties?: doubleping.player.ClientFrame.$Properties): doubleping.player.ClientFrame;
             * }}
             */
            ClientFrame.create = function(properties) {
                return new ClientFrame(properties);
            };

            /**
             * Encodes the specified ClientFrame message. Does not implicitly {@link doubleping.player.ClientFrame.verify|verify} messages.
             * @function encode
             * @memberof doubleping.player.ClientFrame
             * @static
             * @param {doubleping.player.ClientFrame.$Properties} message ClientFrame message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            ClientFrame.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.sequence != null && $Object.hasOwnProperty.call(message, "sequence") && message.sequence !== 0)
                    writer.uint32(/* id 1, wireType 0 =*/8).uint32(message.sequence);
                if (message.seatTaken != null && $Object.hasOwnProperty.call(message, "seatTaken"))
                    $root.doubleping.player.SeatTaken.encode(message.seatTaken, writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
                if (message.timeProbed != null && $Object.hasOwnProperty.call(message, "timeProbed"))
                    $root.doubleping.player.TimeProbed.encode(message.timeProbed, writer.uint32(/* id 3, wireType 2 =*/26).fork(), _depth + 1).ldelim();
                if (message.logOutAsked != null && $Object.hasOwnProperty.call(message, "logOutAsked"))
                    $root.doubleping.player.Empty.encode(message.logOutAsked, writer.uint32(/* id 4, wireType 2 =*/34).fork(), _depth + 1).ldelim();
                if (message.logOutConfirmed != null && $Object.hasOwnProperty.call(message, "logOutConfirmed"))
                    $root.doubleping.player.Empty.encode(message.logOutConfirmed, writer.uint32(/* id 5, wireType 2 =*/42).fork(), _depth + 1).ldelim();
                if (message.accountRegistered != null && $Object.hasOwnProperty.call(message, "accountRegistered"))
                    $root.doubleping.player.Credentials.encode(message.accountRegistered, writer.uint32(/* id 10, wireType 2 =*/82).fork(), _depth + 1).ldelim();
                if (message.loggedIn != null && $Object.hasOwnProperty.call(message, "loggedIn"))
                    $root.doubleping.player.Credentials.encode(message.loggedIn, writer.uint32(/* id 11, wireType 2 =*/90).fork(), _depth + 1).ldelim();
                if (message.characterCreated != null && $Object.hasOwnProperty.call(message, "characterCreated"))
                    $root.doubleping.player.CharacterCreated.encode(message.characterCreated, writer.uint32(/* id 12, wireType 2 =*/98).fork(), _depth + 1).ldelim();
                if (message.characterChosen != null && $Object.hasOwnProperty.call(message, "characterChosen"))
                    $root.doubleping.player.CharacterNamed.encode(message.characterChosen, writer.uint32(/* id 13, wireType 2 =*/106).fork(), _depth + 1).ldelim();
                if (message.rulesAsked != null && $Object.hasOwnProperty.call(message, "rulesAsked"))
                    $root.doubleping.player.Empty.encode(message.rulesAsked, writer.uint32(/* id 14, wireType 2 =*/114).fork(), _depth + 1).ldelim();
                if (message.partyCreated != null && $Object.hasOwnProperty.call(message, "partyCreated"))
                    $root.doubleping.player.Empty.encode(message.partyCreated, writer.uint32(/* id 20, wireType 2 =*/162).fork(), _depth + 1).ldelim();
                if (message.memberInvited != null && $Object.hasOwnProperty.call(message, "memberInvited"))
                    $root.doubleping.player.CharacterNamed.encode(message.memberInvited, writer.uint32(/* id 21, wireType 2 =*/170).fork(), _depth + 1).ldelim();
                if (message.inviteAnswered != null && $Object.hasOwnProperty.call(message, "inviteAnswered"))
                    $root.doubleping.player.InviteAnswered.encode(message.inviteAnswered, writer.uint32(/* id 22, wireType 2 =*/178).fork(), _depth + 1).ldelim();
                if (message.partyLeft != null && $Object.hasOwnProperty.call(message, "partyLeft"))
                    $root.doubleping.player.Empty.encode(message.partyLeft, writer.uint32(/* id 23, wireType 2 =*/186).fork(), _depth + 1).ldelim();
                if (message.companionHired != null && $Object.hasOwnProperty.call(message, "companionHired"))
                    $root.doubleping.player.CompanionHired.encode(message.companionHired, writer.uint32(/* id 24, wireType 2 =*/194).fork(), _depth + 1).ldelim();
                if (message.companionDismissed != null && $Object.hasOwnProperty.call(message, "companionDismissed"))
                    $root.doubleping.player.CharacterNamed.encode(message.companionDismissed, writer.uint32(/* id 25, wireType 2 =*/202).fork(), _depth + 1).ldelim();
                if (message.questSetOut != null && $Object.hasOwnProperty.call(message, "questSetOut"))
                    $root.doubleping.player.QuestSetOut.encode(message.questSetOut, writer.uint32(/* id 26, wireType 2 =*/210).fork(), _depth + 1).ldelim();
                if (message.travelSetOut != null && $Object.hasOwnProperty.call(message, "travelSetOut"))
                    $root.doubleping.player.DestinationNamed.encode(message.travelSetOut, writer.uint32(/* id 27, wireType 2 =*/218).fork(), _depth + 1).ldelim();
                if (message.goodsBought != null && $Object.hasOwnProperty.call(message, "goodsBought"))
                    $root.doubleping.player.ItemNamed.encode(message.goodsBought, writer.uint32(/* id 28, wireType 2 =*/226).fork(), _depth + 1).ldelim();
                if (message.itemSold != null && $Object.hasOwnProperty.call(message, "itemSold"))
                    $root.doubleping.player.ItemNamed.encode(message.itemSold, writer.uint32(/* id 29, wireType 2 =*/234).fork(), _depth + 1).ldelim();
                if (message.itemEquipped != null && $Object.hasOwnProperty.call(message, "itemEquipped"))
                    $root.doubleping.player.ItemNamed.encode(message.itemEquipped, writer.uint32(/* id 30, wireType 2 =*/242).fork(), _depth + 1).ldelim();
                if (message.offerPosted != null && $Object.hasOwnProperty.call(message, "offerPosted"))
                    $root.doubleping.player.OfferPosted.encode(message.offerPosted, writer.uint32(/* id 31, wireType 2 =*/250).fork(), _depth + 1).ldelim();
                if (message.offerWithdrawn != null && $Object.hasOwnProperty.call(message, "offerWithdrawn"))
                    $root.doubleping.player.OfferNamed.encode(message.offerWithdrawn, writer.uint32(/* id 32, wireType 2 =*/258).fork(), _depth + 1).ldelim();
                if (message.offerTaken != null && $Object.hasOwnProperty.call(message, "offerTaken"))
                    $root.doubleping.player.OfferNamed.encode(message.offerTaken, writer.uint32(/* id 33, wireType 2 =*/266).fork(), _depth + 1).ldelim();
                if (message.drillSetOut != null && $Object.hasOwnProperty.call(message, "drillSetOut"))
                    $root.doubleping.player.DrillSetOut.encode(message.drillSetOut, writer.uint32(/* id 34, wireType 2 =*/274).fork(), _depth + 1).ldelim();
                if (message.moveOrdered != null && $Object.hasOwnProperty.call(message, "moveOrdered"))
                    $root.doubleping.player.MoveOrdered.encode(message.moveOrdered, writer.uint32(/* id 40, wireType 2 =*/322).fork(), _depth + 1).ldelim();
                if (message.attackDeclared != null && $Object.hasOwnProperty.call(message, "attackDeclared"))
                    $root.doubleping.player.AttackDeclared.encode(message.attackDeclared, writer.uint32(/* id 41, wireType 2 =*/330).fork(), _depth + 1).ldelim();
                if (message.dodgePressed != null && $Object.hasOwnProperty.call(message, "dodgePressed"))
                    $root.doubleping.player.DodgePressed.encode(message.dodgePressed, writer.uint32(/* id 42, wireType 2 =*/338).fork(), _depth + 1).ldelim();
                if (message.destinationChosen != null && $Object.hasOwnProperty.call(message, "destinationChosen"))
                    $root.doubleping.player.DestinationNamed.encode(message.destinationChosen, writer.uint32(/* id 43, wireType 2 =*/346).fork(), _depth + 1).ldelim();
                if (message.attackCancelled != null && $Object.hasOwnProperty.call(message, "attackCancelled"))
                    $root.doubleping.player.AttackCancelled.encode(message.attackCancelled, writer.uint32(/* id 44, wireType 2 =*/354).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a ClientFrame message from the specified reader or buffer.
             * @function decode
             * @memberof doubleping.player.ClientFrame
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {doubleping.player.ClientFrame & doubleping.player.ClientFrame.$Shape} ClientFrame
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            ClientFrame.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.doubleping.player.ClientFrame();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.sequence = value;
                            else
                                delete message.sequence;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            message.seatTaken = $root.doubleping.player.SeatTaken.decode(reader, reader.size(), $undefined, _depth + 1, message.seatTaken);
                            message.request = "seatTaken";
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            message.timeProbed = $root.doubleping.player.TimeProbed.decode(reader, reader.size(), $undefined, _depth + 1, message.timeProbed);
                            message.request = "timeProbed";
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            message.logOutAsked = $root.doubleping.player.Empty.decode(reader, reader.size(), $undefined, _depth + 1, message.logOutAsked);
                            message.request = "logOutAsked";
                            continue;
                        }
                    case 5: {
                            if (wireType !== 2)
                                break;
                            message.logOutConfirmed = $root.doubleping.player.Empty.decode(reader, reader.size(), $undefined, _depth + 1, message.logOutConfirmed);
                            message.request = "logOutConfirmed";
                            continue;
                        }
                    case 10: {
                            if (wireType !== 2)
                                break;
                            message.accountRegistered = $root.doubleping.player.Credentials.decode(reader, reader.size(), $undefined, _depth + 1, message.accountRegistered);
                            message.request = "accountRegistered";
                            continue;
                        }
                    case 11: {
                            if (wireType !== 2)
                                break;
                            message.loggedIn = $root.doubleping.player.Credentials.decode(reader, reader.size(), $undefined, _depth + 1, message.loggedIn);
                            message.request = "loggedIn";
                            continue;
                        }
                    case 12: {
                            if (wireType !== 2)
                                break;
                            message.characterCreated = $root.doubleping.player.CharacterCreated.decode(reader, reader.size(), $undefined, _depth + 1, message.characterCreated);
                            message.request = "characterCreated";
                            continue;
                        }
                    case 13: {
                            if (wireType !== 2)
                                break;
                            message.characterChosen = $root.doubleping.player.CharacterNamed.decode(reader, reader.size(), $undefined, _depth + 1, message.characterChosen);
                            message.request = "characterChosen";
                            continue;
                        }
                    case 14: {
                            if (wireType !== 2)
                                break;
                            message.rulesAsked = $root.doubleping.player.Empty.decode(reader, reader.size(), $undefined, _depth + 1, message.rulesAsked);
                            message.request = "rulesAsked";
                            continue;
                        }
                    case 20: {
                            if (wireType !== 2)
                                break;
                            message.partyCreated = $root.doubleping.player.Empty.decode(reader, reader.size(), $undefined, _depth + 1, message.partyCreated);
                            message.request = "partyCreated";
                            continue;
                        }
                    case 21: {
                            if (wireType !== 2)
                                break;
                            message.memberInvited = $root.doubleping.player.CharacterNamed.decode(reader, reader.size(), $undefined, _depth + 1, message.memberInvited);
                            message.request = "memberInvited";
                            continue;
                        }
                    case 22: {
                            if (wireType !== 2)
                                break;
                            message.inviteAnswered = $root.doubleping.player.InviteAnswered.decode(reader, reader.size(), $undefined, _depth + 1, message.inviteAnswered);
                            message.request = "inviteAnswered";
                            continue;
                        }
                    case 23: {
                            if (wireType !== 2)
                                break;
                            message.partyLeft = $root.doubleping.player.Empty.decode(reader, reader.size(), $undefined, _depth + 1, message.partyLeft);
                            message.request = "partyLeft";
                            continue;
                        }
                    case 24: {
                            if (wireType !== 2)
                                break;
                            message.companionHired = $root.doubleping.player.CompanionHired.decode(reader, reader.size(), $undefined, _depth + 1, message.companionHired);
                            message.request = "companionHired";
                            continue;
                        }
                    case 25: {
                            if (wireType !== 2)
                                break;
                            message.companionDismissed = $root.doubleping.player.CharacterNamed.decode(reader, reader.size(), $undefined, _depth + 1, message.companionDismissed);
                            message.request = "companionDismissed";
                            continue;
                        }
                    case 26: {
                            if (wireType !== 2)
                                break;
                            message.questSetOut = $root.doubleping.player.QuestSetOut.decode(reader, reader.size(), $undefined, _depth + 1, message.questSetOut);
                            message.request = "questSetOut";
                            continue;
                        }
                    case 27: {
                            if (wireType !== 2)
                                break;
                            message.travelSetOut = $root.doubleping.player.DestinationNamed.decode(reader, reader.size(), $undefined, _depth + 1, message.travelSetOut);
                            message.request = "travelSetOut";
                            continue;
                        }
                    case 28: {
                            if (wireType !== 2)
                                break;
                            message.goodsBought = $root.doubleping.player.ItemNamed.decode(reader, reader.size(), $undefined, _depth + 1, message.goodsBought);
                            message.request = "goodsBought";
                            continue;
                        }
                    case 29: {
                            if (wireType !== 2)
                                break;
                            message.itemSold = $root.doubleping.player.ItemNamed.decode(reader, reader.size(), $undefined, _depth + 1, message.itemSold);
                            message.request = "itemSold";
                            continue;
                        }
                    case 30: {
                            if (wireType !== 2)
                                break;
                            message.itemEquipped = $root.doubleping.player.ItemNamed.decode(reader, reader.size(), $undefined, _depth + 1, message.itemEquipped);
                            message.request = "itemEquipped";
                            continue;
                        }
                    case 31: {
                            if (wireType !== 2)
                                break;
                            message.offerPosted = $root.doubleping.player.OfferPosted.decode(reader, reader.size(), $undefined, _depth + 1, message.offerPosted);
                            message.request = "offerPosted";
                            continue;
                        }
                    case 32: {
                            if (wireType !== 2)
                                break;
                            message.offerWithdrawn = $root.doubleping.player.OfferNamed.decode(reader, reader.size(), $undefined, _depth + 1, message.offerWithdrawn);
                            message.request = "offerWithdrawn";
                            continue;
                        }
                    case 33: {
                            if (wireType !== 2)
                                break;
                            message.offerTaken = $root.doubleping.player.OfferNamed.decode(reader, reader.size(), $undefined, _depth + 1, message.offerTaken);
                            message.request = "offerTaken";
                            continue;
                        }
                    case 34: {
                            if (wireType !== 2)
                                break;
                            message.drillSetOut = $root.doubleping.player.DrillSetOut.decode(reader, reader.size(), $undefined, _depth + 1, message.drillSetOut);
                            message.request = "drillSetOut";
                            continue;
                        }
                    case 40: {
                            if (wireType !== 2)
                                break;
                            message.moveOrdered = $root.doubleping.player.MoveOrdered.decode(reader, reader.size(), $undefined, _depth + 1, message.moveOrdered);
                            message.request = "moveOrdered";
                            continue;
                        }
                    case 41: {
                            if (wireType !== 2)
                                break;
                            message.attackDeclared = $root.doubleping.player.AttackDeclared.decode(reader, reader.size(), $undefined, _depth + 1, message.attackDeclared);
                            message.request = "attackDeclared";
                            continue;
                        }
                    case 42: {
                            if (wireType !== 2)
                                break;
                            message.dodgePressed = $root.doubleping.player.DodgePressed.decode(reader, reader.size(), $undefined, _depth + 1, message.dodgePressed);
                            message.request = "dodgePressed";
                            continue;
                        }
                    case 43: {
                            if (wireType !== 2)
                                break;
                            message.destinationChosen = $root.doubleping.player.DestinationNamed.decode(reader, reader.size(), $undefined, _depth + 1, message.destinationChosen);
                            message.request = "destinationChosen";
                            continue;
                        }
                    case 44: {
                            if (wireType !== 2)
                                break;
                            message.attackCancelled = $root.doubleping.player.AttackCancelled.decode(reader, reader.size(), $undefined, _depth + 1, message.attackCancelled);
                            message.request = "attackCancelled";
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return ClientFrame;
        })();

        player.ServerFrame = (function() {

            /**
             * Properties of a ServerFrame.
             * @typedef {Object} doubleping.player.ServerFrame.$Properties
             * @property {Array.<doubleping.player.ServerMessage.$Properties>} [messages] ServerFrame messages
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a ServerFrame.
             * @memberof doubleping.player
             * @interface IServerFrame
             * @augments doubleping.player.ServerFrame.$Properties
             * @deprecated Use doubleping.player.ServerFrame.$Properties instead.
             */

            /**
             * Shape of a ServerFrame.
             * @typedef {{
             *   messages?: Array.<doubleping.player.ServerMessage.$Shape>;
             *   $unknowns?: Array.<Uint8Array>;
             * }} doubleping.player.ServerFrame.$Shape
             */

            /**
             * Constructs a new ServerFrame.
             * @memberof doubleping.player
             * @classdesc Represents a ServerFrame.
             * @constructor
             * @param {doubleping.player.ServerFrame.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const ServerFrame = function (properties) {
                this.messages = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * ServerFrame messages.
             * @member {Array.<doubleping.player.ServerMessage>} messages
             * @memberof doubleping.player.ServerFrame
             * @instance
             */
            ServerFrame.prototype.messages = $util.emptyArray;

            /**
             * Creates a new ServerFrame instance using the specified properties.
             * @function create
             * @memberof doubleping.player.ServerFrame
             * @static
             * @param {doubleping.player.ServerFrame.$Properties=} [properties] Properties to set
             * @returns {doubleping.player.ServerFrame} ServerFrame instance
             * @type {{
             *   (properties: doubleping.player.ServerFrame.$Shape): doubleping.player.ServerFrame & doubleping.player.ServerFrame.$Shape;
             *   (properties?: doubleping.player.ServerFrame.$Properties): doubleping.player.ServerFrame;
             * }}
             */
            ServerFrame.create = function(properties) {
                return new ServerFrame(properties);
            };

            /**
             * Encodes the specified ServerFrame message. Does not implicitly {@link doubleping.player.ServerFrame.verify|verify} messages.
             * @function encode
             * @memberof doubleping.player.ServerFrame
             * @static
             * @param {doubleping.player.ServerFrame.$Properties} message ServerFrame message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            ServerFrame.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.messages != null && message.messages.length)
                    for (let i = 0; i < message.messages.length; ++i)
                        $root.doubleping.player.ServerMessage.encode(message.messages[i], writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a ServerFrame message from the specified reader or buffer.
             * @function decode
             * @memberof doubleping.player.ServerFrame
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {doubleping.player.ServerFrame & doubleping.player.ServerFrame.$Shape} ServerFrame
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            ServerFrame.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.doubleping.player.ServerFrame();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if (!(message.messages && message.messages.length))
                                message.messages = [];
                            message.messages.push($root.doubleping.player.ServerMessage.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return ServerFrame;
        })();

        player.ServerMessage = (function() {

            /**
             * Properties of a ServerMessage.
             * @typedef {Object} doubleping.player.ServerMessage.$Properties
             * @property {doubleping.player.Rejected.$Properties|null} [rejected] ServerMessage rejected
             * @property {doubleping.player.TimeEchoed.$Properties|null} [timeEchoed] ServerMessage timeEchoed
             * @property {doubleping.player.SeatOffered.$Properties|null} [seatOffered] ServerMessage seatOffered
             * @property {doubleping.player.Text.$Properties|null} [logOutWarned] ServerMessage logOutWarned
             * @property {doubleping.player.Text.$Properties|null} [loggedOut] ServerMessage loggedOut
             * @property {doubleping.player.CharactersListed.$Properties|null} [charactersListed] ServerMessage charactersListed
             * @property {doubleping.player.RulesTold.$Properties|null} [rulesTold] ServerMessage rulesTold
             * @property {doubleping.player.SettlementEntered.$Properties|null} [settlementEntered] ServerMessage settlementEntered
             * @property {doubleping.player.PersonArrived.$Properties|null} [personArrived] ServerMessage personArrived
             * @property {doubleping.player.CharacterNamed.$Properties|null} [personLeft] ServerMessage personLeft
             * @property {doubleping.player.PartyShown.$Properties|null} [partyShown] ServerMessage partyShown
             * @property {doubleping.player.InviteReceived.$Properties|null} [inviteReceived] ServerMessage inviteReceived
             * @property {doubleping.player.QuestsShown.$Properties|null} [questsShown] ServerMessage questsShown
             * @property {doubleping.player.OffersShown.$Properties|null} [offersShown] ServerMessage offersShown
             * @property {doubleping.player.SheetShown.$Properties|null} [sheetShown] ServerMessage sheetShown
             * @property {doubleping.player.Text.$Properties|null} [noticeShown] ServerMessage noticeShown
             * @property {doubleping.player.RulesShown.$Properties|null} [rulesShown] ServerMessage rulesShown
             * @property {doubleping.player.PartyEntered.$Properties|null} [partyEntered] ServerMessage partyEntered
             * @property {doubleping.player.AttackAnnounced.$Properties|null} [attackAnnounced] ServerMessage attackAnnounced
             * @property {doubleping.player.AttackSettled.$Properties|null} [attackSettled] ServerMessage attackSettled
             * @property {doubleping.player.FighterMoved.$Properties|null} [fighterMoved] ServerMessage fighterMoved
             * @property {doubleping.player.FighterDowned.$Properties|null} [fighterDowned] ServerMessage fighterDowned
             * @property {doubleping.player.FighterRecovered.$Properties|null} [fighterRecovered] ServerMessage fighterRecovered
             * @property {doubleping.player.ControlChanged.$Properties|null} [controlChanged] ServerMessage controlChanged
             * @property {doubleping.player.FightStarted.$Properties|null} [fightStarted] ServerMessage fightStarted
             * @property {doubleping.player.FightEnded.$Properties|null} [fightEnded] ServerMessage fightEnded
             * @property {doubleping.player.JourneyChanged.$Properties|null} [journeyChanged] ServerMessage journeyChanged
             * @property {doubleping.player.QuestChanged.$Properties|null} [questChanged] ServerMessage questChanged
             * @property {doubleping.player.GainReceived.$Properties|null} [gainReceived] ServerMessage gainReceived
             * @property {doubleping.player.AttackWithdrawn.$Properties|null} [attackWithdrawn] ServerMessage attackWithdrawn
             * @property {"rejected"|"timeEchoed"|"seatOffered"|"logOutWarned"|"loggedOut"|"charactersListed"|"rulesTold"|"settlementEntered"|"personArrived"|"personLeft"|"partyShown"|"inviteReceived"|"questsShown"|"offersShown"|"sheetShown"|"noticeShown"|"rulesShown"|"partyEntered"|"attackAnnounced"|"attackSettled"|"fighterMoved"|"fighterDowned"|"fighterRecovered"|"controlChanged"|"fightStarted"|"fightEnded"|"journeyChanged"|"questChanged"|"gainReceived"|"attackWithdrawn"} [message] ServerMessage message
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a ServerMessage.
             * @memberof doubleping.player
             * @interface IServerMessage
             * @augments doubleping.player.ServerMessage.$Properties
             * @deprecated Use doubleping.player.ServerMessage.$Properties instead.
             */

            /**
             * Narrowed shape of a ServerMessage.
             * @typedef {{
             *   rejected?: doubleping.player.Rejected.$Shape|null;
             *   timeEchoed?: doubleping.player.TimeEchoed.$Shape|null;
             *   seatOffered?: doubleping.player.SeatOffered.$Shape|null;
             *   logOutWarned?: doubleping.player.Text.$Shape|null;
             *   loggedOut?: doubleping.player.Text.$Shape|null;
             *   charactersListed?: doubleping.player.CharactersListed.$Shape|null;
             *   rulesTold?: doubleping.player.RulesTold.$Shape|null;
             *   settlementEntered?: doubleping.player.SettlementEntered.$Shape|null;
             *   personArrived?: doubleping.player.PersonArrived.$Shape|null;
             *   personLeft?: doubleping.player.CharacterNamed.$Shape|null;
             *   partyShown?: doubleping.player.PartyShown.$Shape|null;
             *   inviteReceived?: doubleping.player.InviteReceived.$Shape|null;
             *   questsShown?: doubleping.player.QuestsShown.$Shape|null;
             *   offersShown?: doubleping.player.OffersShown.$Shape|null;
             *   sheetShown?: doubleping.player.SheetShown.$Shape|null;
             *   noticeShown?: doubleping.player.Text.$Shape|null;
             *   rulesShown?: doubleping.player.RulesShown.$Shape|null;
             *   partyEntered?: doubleping.player.PartyEntered.$Shape|null;
             *   attackAnnounced?: doubleping.player.AttackAnnounced.$Shape|null;
             *   attackSettled?: doubleping.player.AttackSettled.$Shape|null;
             *   fighterMoved?: doubleping.player.FighterMoved.$Shape|null;
             *   fighterDowned?: doubleping.player.FighterDowned.$Shape|null;
             *   fighterRecovered?: doubleping.player.FighterRecovered.$Shape|null;
             *   controlChanged?: doubleping.player.ControlChanged.$Shape|null;
             *   fightStarted?: doubleping.player.FightStarted.$Shape|null;
             *   fightEnded?: doubleping.player.FightEnded.$Shape|null;
             *   journeyChanged?: doubleping.player.JourneyChanged.$Shape|null;
             *   questChanged?: doubleping.player.QuestChanged.$Shape|null;
             *   gainReceived?: doubleping.player.GainReceived.$Shape|null;
             *   attackWithdrawn?: doubleping.player.AttackWithdrawn.$Shape|null;
             *   $unknowns?: Array.<Uint8Array>;
             * } & (
             *   ({ message?: undefined; rejected?: null; timeEchoed?: null; seatOffered?: null; logOutWarned?: null; loggedOut?: null; charactersListed?: null; rulesTold?: null; settlementEntered?: null; personArrived?: null; personLeft?: null; partyShown?: null; inviteReceived?: null; questsShown?: null; offersShown?: null; sheetShown?: null; noticeShown?: null; rulesShown?: null; partyEntered?: null; attackAnnounced?: null; attackSettled?: null; fighterMoved?: null; fighterDowned?: null; fighterRecovered?: null; controlChanged?: null; fightStarted?: null; fightEnded?: null; journeyChanged?: null; questChanged?: null; gainReceived?: null; attackWithdrawn?: null }|{ message?: "rejected"; rejected: doubleping.player.Rejected.$Shape; timeEchoed?: null; seatOffered?: null; logOutWarned?: null; loggedOut?: null; charactersListed?: null; rulesTold?: null; settlementEntered?: null; personArrived?: null; personLeft?: null; partyShown?: null; inviteReceived?: null; questsShown?: null; offersShown?: null; sheetShown?: null; noticeShown?: null; rulesShown?: null; partyEntered?: null; attackAnnounced?: null; attackSettled?: null; fighterMoved?: null; fighterDowned?: null; fighterRecovered?: null; controlChanged?: null; fightStarted?: null; fightEnded?: null; journeyChanged?: null; questChanged?: null; gainReceived?: null; attackWithdrawn?: null }|{ message?: "timeEchoed"; rejected?: null; timeEchoed: doubleping.player.TimeEchoed.$Shape; seatOffered?: null; logOutWarned?: null; loggedOut?: null; charactersListed?: null; rulesTold?: null; settlementEntered?: null; personArrived?: null; personLeft?: null; partyShown?: null; inviteReceived?: null; questsShown?: null; offersShown?: null; sheetShown?: null; noticeShown?: null; rulesShown?: null; partyEntered?: null; attackAnnounced?: null; attackSettled?: null; fighterMoved?: null; fighterDowned?: null; fighterRecovered?: null; controlChanged?: null; fightStarted?: null; fightEnded?: null; journeyChanged?: null; questChanged?: null; gainReceived?: null; attackWithdrawn?: null }|{ message?: "seatOffered"; rejected?: null; timeEchoed?: null; seatOffered: doubleping.player.SeatOffered.$Shape; logOutWarned?: null; loggedOut?: null; charactersListed?: null; rulesTold?: null; settlementEntered?: null; personArrived?: null; personLeft?: null; partyShown?: null; inviteReceived?: null; questsShown?: null; offersShown?: null; sheetShown?: null; noticeShown?: null; rulesShown?: null; partyEntered?: null; attackAnnounced?: null; attackSettled?: null; fighterMoved?: null; fighterDowned?: null; fighterRecovered?: null; controlChanged?: null; fightStarted?: null; fightEnded?: null; journeyChanged?: null; questChanged?: null; gainReceived?: null; attackWithdrawn?: null }|{ message?: "logOutWarned"; rejected?: null; timeEchoed?: null; seatOffered?: null; logOutWarned: doubleping.player.Text.$Shape; loggedOut?: null; charactersListed?: null; rulesTold?: null; settlementEntered?: null; personArrived?: null; personLeft?: null; partyShown?: null; inviteReceived?: null; questsShown?: null; offersShown?: null; sheetShown?: null; noticeShown?: null; rulesShown?: null; partyEntered?: null; attackAnnounced?: null; attackSettled?: null; fighterMoved?: null; fighterDowned?: null; fighterRecovered?: null; controlChanged?: null; fightStarted?: null; fightEnded?: null; journeyChanged?: null; questChanged?: null; gainReceived?: null; attackWithdrawn?: null }|{ message?: "loggedOut"; rejected?: null; timeEchoed?: null; seatOffered?: null; logOutWarned?: null; loggedOut: doubleping.player.Text.$Shape; charactersListed?: null; rulesTold?: null; settlementEntered?: null; personArrived?: null; personLeft?: null; partyShown?: null; inviteReceived?: null; questsShown?: null; offersShown?: null; sheetShown?: null; noticeShown?: null; rulesShown?: null; partyEntered?: null; attackAnnounced?: null; attackSettled?: null; fighterMoved?: null; fighterDowned?: null; fighterRecovered?: null; controlChanged?: null; fightStarted?: null; fightEnded?: null; journeyChanged?: null; questChanged?: null; gainReceived?: null; attackWithdrawn?: null }|{ message?: "charactersListed"; rejected?: null; timeEchoed?: null; seatOffered?: null; logOutWarned?: null; loggedOut?: null; charactersListed: doubleping.player.CharactersListed.$Shape; rulesTold?: null; settlementEntered?: null; personArrived?: null; personLeft?: null; partyShown?: null; inviteReceived?: null; questsShown?: null; offersShown?: null; sheetShown?: null; noticeShown?: null; rulesShown?: null; partyEntered?: null; attackAnnounced?: null; attackSettled?: null; fighterMoved?: null; fighterDowned?: null; fighterRecovered?: null; controlChanged?: null; fightStarted?: null; fightEnded?: null; journeyChanged?: null; questChanged?: null; gainReceived?: null; attackWithdrawn?: null }|{ message?: "rulesTold"; rejected?: null; timeEchoed?: null; seatOffered?: null; logOutWarned?: null; loggedOut?: null; charactersListed?: null; rulesTold: doubleping.player.RulesTold.$Shape; settlementEntered?: null; personArrived?: null; personLeft?: null; partyShown?: null; inviteReceived?: null; questsShown?: null; offersShown?: null; sheetShown?: null; noticeShown?: null; rulesShown?: null; partyEntered?: null; attackAnnounced?: null; attackSettled?: null; fighterMoved?: null; fighterDowned?: null; fighterRecovered?: null; controlChanged?: null; fightStarted?: null; fightEnded?: null; journeyChanged?: null; questChanged?: null; gainReceived?: null; attackWithdrawn?: null }|{ message?: "settlementEntered"; rejected?: null; timeEchoed?: null; seatOffered?: null; logOutWarned?: null; loggedOut?: null; charactersListed?: null; rulesTold?: null; settlementEntered: doubleping.player.SettlementEntered.$Shape; personArrived?: null; personLeft?: null; partyShown?: null; inviteReceived?: null; questsShown?: null; offersShown?: null; sheetShown?: null; noticeShown?: null; rulesShown?: null; partyEntered?: null; attackAnnounced?: null; attackSettled?: null; fighterMoved?: null; fighterDowned?: null; fighterRecovered?: null; controlChanged?: null; fightStarted?: null; fightEnded?: null; journeyChanged?: null; questChanged?: null; gainReceived?: null; attackWithdrawn?: null }|{ message?: "personArrived"; rejected?: null; timeEchoed?: null; seatOffered?: null; logOutWarned?: null; loggedOut?: null; charactersListed?: null; rulesTold?: null; settlementEntered?: null; personArrived: doubleping.player.PersonArrived.$Shape; personLeft?: null; partyShown?: null; inviteReceived?: null; questsShown?: null; offersShown?: null; sheetShown?: null; noticeShown?: null; rulesShown?: null; partyEntered?: null; attackAnnounced?: null; attackSettled?: null; fighterMoved?: null; fighterDowned?: null; fighterRecovered?: null; controlChanged?: null; fightStarted?: null; fightEnded?: null; journeyChanged?: null; questChanged?: null; gainReceived?: null; attackWithdrawn?: null }|{ message?: "personLeft"; rejected?: null; timeEchoed?: null; seatOffered?: null; logOutWarned?: null; loggedOut?: null; charactersListed?: null; rulesTold?: null; settlementEntered?: null; personArrived?: null; personLeft: doubleping.player.CharacterNamed.$Shape; partyShown?: null; inviteReceived?: null; questsShown?: null; offersShown?: null; sheetShown?: null; noticeShown?: null; rulesShown?: null; partyEntered?: null; attackAnnounced?: null; attackSettled?: null; fighterMoved?: null; fighterDowned?: null; fighterRecovered?: null; controlChanged?: null; fightStarted?: null; fightEnded?: null; journeyChanged?: null; questChanged?: null; gainReceived?: null; attackWithdrawn?: null }|{ message?: "partyShown"; rejected?: null; timeEchoed?: null; seatOffered?: null; logOutWarned?: null; loggedOut?: null; charactersListed?: null; rulesTold?: null; settlementEntered?: null; personArrived?: null; personLeft?: null; partyShown: doubleping.player.PartyShown.$Shape; inviteReceived?: null; questsShown?: null; offersShown?: null; sheetShown?: null; noticeShown?: null; rulesShown?: null; partyEntered?: null; attackAnnounced?: null; attackSettled?: null; fighterMoved?: null; fighterDowned?: null; fighterRecovered?: null; controlChanged?: null; fightStarted?: null; fightEnded?: null; journeyChanged?: null; questChanged?: null; gainReceived?: null; attackWithdrawn?: null }|{ message?: "inviteReceived"; rejected?: null; timeEchoed?: null; seatOffered?: null; logOutWarned?: null; loggedOut?: null; charactersListed?: null; rulesTold?: null; settlementEntered?: null; personArrived?: null; personLeft?: null; partyShown?: null; inviteReceived: doubleping.player.InviteReceived.$Shape; questsShown?: null; offersShown?: null; sheetShown?: null; noticeShown?: null; rulesShown?: null; partyEntered?: null; attackAnnounced?: null; attackSettled?: null; fighterMoved?: null; fighterDowned?: null; fighterRecovered?: null; controlChanged?: null; fightStarted?: null; fightEnded?: null; journeyChanged?: null; questChanged?: null; gainReceived?: null; attackWithdrawn?: null }|{ message?: "questsShown"; rejected?: null; timeEchoed?: null; seatOffered?: null; logOutWarned?: null; loggedOut?: null; charactersListed?: null; rulesTold?: null; settlementEntered?: null; personArrived?: null; personLeft?: null; partyShown?: null; inviteReceived?: null; questsShown: doubleping.player.QuestsShown.$Shape; offersShown?: null; sheetShown?: null; noticeShown?: null; rulesShown?: null; partyEntered?: null; attackAnnounced?: null; attackSettled?: null; fighterMoved?: null; fighterDowned?: null; fighterRecovered?: null; controlChanged?: null; fightStarted?: null; fightEnded?: null; journeyChanged?: null; questChanged?: null; gainReceived?: null; attackWithdrawn?: null }|{ message?: "offersShown"; rejected?: null; timeEchoed?: null; seatOffered?: null; logOutWarned?: null; loggedOut?: null; charactersListed?: null; rulesTold?: null; settlementEntered?: null; personArrived?: null; personLeft?: null; partyShown?: null; inviteReceived?: null; questsShown?: null; offersShown: doubleping.player.OffersShown.$Shape; sheetShown?: null; noticeShown?: null; rulesShown?: null; partyEntered?: null; attackAnnounced?: null; attackSettled?: null; fighterMoved?: null; fighterDowned?: null; fighterRecovered?: null; controlChanged?: null; fightStarted?: null; fightEnded?: null; journeyChanged?: null; questChanged?: null; gainReceived?: null; attackWithdrawn?: null }|{ message?: "sheetShown"; rejected?: null; timeEchoed?: null; seatOffered?: null; logOutWarned?: null; loggedOut?: null; charactersListed?: null; rulesTold?: null; settlementEntered?: null; personArrived?: null; personLeft?: null; partyShown?: null; inviteReceived?: null; questsShown?: null; offersShown?: null; sheetShown: doubleping.player.SheetShown.$Shape; noticeShown?: null; rulesShown?: null; partyEntered?: null; attackAnnounced?: null; attackSettled?: null; fighterMoved?: null; fighterDowned?: null; fighterRecovered?: null; controlChanged?: null; fightStarted?: null; fightEnded?: null; journeyChanged?: null; questChanged?: null; gainReceived?: null; attackWithdrawn?: null }|{ message?: "noticeShown"; rejected?: null; timeEchoed?: null; seatOffered?: null; logOutWarned?: null; loggedOut?: null; charactersListed?: null; rulesTold?: null; settlementEntered?: null; personArrived?: null; personLeft?: null; partyShown?: null; inviteReceived?: null; questsShown?: null; offersShown?: null; sheetShown?: null; noticeShown: doubleping.player.Text.$Shape; rulesShown?: null; partyEntered?: null; attackAnnounced?: null; attackSettled?: null; fighterMoved?: null; fighterDowned?: null; fighterRecovered?: null; controlChanged?: null; fightStarted?: null; fightEnded?: null; journeyChanged?: null; questChanged?: null; gainReceived?: null; attackWithdrawn?: null }|{ message?: "rulesShown"; rejected?: null; timeEchoed?: null; seatOffered?: null; logOutWarned?: null; loggedOut?: null; charactersListed?: null; rulesTold?: null; settlementEntered?: null; personArrived?: null; personLeft?: null; partyShown?: null; inviteReceived?: null; questsShown?: null; offersShown?: null; sheetShown?: null; noticeShown?: null; rulesShown: doubleping.player.RulesShown.$Shape; partyEntered?: null; attackAnnounced?: null; attackSettled?: null; fighterMoved?: null; fighterDowned?: null; fighterRecovered?: null; controlChanged?: null; fightStarted?: null; fightEnded?: null; journeyChanged?: null; questChanged?: null; gainReceived?: null; attackWithdrawn?: null }|{ message?: "partyEntered"; rejected?: null; timeEchoed?: null; seatOffered?: null; logOutWarned?: null; loggedOut?: null; charactersListed?: null; rulesTold?: null; settlementEntered?: null; personArrived?: null; personLeft?: null; partyShown?: null; inviteReceived?: null; questsShown?: null; offersShown?: null; sheetShown?: null; noticeShown?: null; rulesShown?: null; partyEntered: doubleping.player.PartyEntered.$Shape; attackAnnounced?: null; attackSettled?: null; fighterMoved?: null; fighterDowned?: null; fighterRecovered?: null; controlChanged?: null; fightStarted?: null; fightEnded?: null; journeyChanged?: null; questChanged?: null; gainReceived?: null; attackWithdrawn?: null }|{ message?: "attackAnnounced"; rejected?: null; timeEchoed?: null; seatOffered?: null; logOutWarned?: null; loggedOut?: null; charactersListed?: null; rulesTold?: null; settlementEntered?: null; personArrived?: null; personLeft?: null; partyShown?: null; inviteReceived?: null; questsShown?: null; offersShown?: null; sheetShown?: null; noticeShown?: null; rulesShown?: null; partyEntered?: null; attackAnnounced: doubleping.player.AttackAnnounced.$Shape; attackSettled?: null; fighterMoved?: null; fighterDowned?: null; fighterRecovered?: null; controlChanged?: null; fightStarted?: null; fightEnded?: null; journeyChanged?: null; questChanged?: null; gainReceived?: null; attackWithdrawn?: null }|{ message?: "attackSettled"; rejected?: null; timeEchoed?: null; seatOffered?: null; logOutWarned?: null; loggedOut?: null; charactersListed?: null; rulesTold?: null; settlementEntered?: null; personArrived?: null; personLeft?: null; partyShown?: null; inviteReceived?: null; questsShown?: null; offersShown?: null; sheetShown?: null; noticeShown?: null; rulesShown?: null; partyEntered?: null; attackAnnounced?: null; attackSettled: doubleping.player.AttackSettled.$Shape; fighterMoved?: null; fighterDowned?: null; fighterRecovered?: null; controlChanged?: null; fightStarted?: null; fightEnded?: null; journeyChanged?: null; questChanged?: null; gainReceived?: null; attackWithdrawn?: null }|{ message?: "fighterMoved"; rejected?: null; timeEchoed?: null; seatOffered?: null; logOutWarned?: null; loggedOut?: null; charactersListed?: null; rulesTold?: null; settlementEntered?: null; personArrived?: null; personLeft?: null; partyShown?: null; inviteReceived?: null; questsShown?: null; offersShown?: null; sheetShown?: null; noticeShown?: null; rulesShown?: null; partyEntered?: null; attackAnnounced?: null; attackSettled?: null; fighterMoved: doubleping.player.FighterMoved.$Shape; fighterDowned?: null; fighterRecovered?: null; controlChanged?: null; fightStarted?: null; fightEnded?: null; journeyChanged?: null; questChanged?: null; gainReceived?: null; attackWithdrawn?: null }|{ message?: "fighterDowned"; rejected?: null; timeEchoed?: null; seatOffered?: null; logOutWarned?: null; loggedOut?: null; charactersListed?: null; rulesTold?: null; settlementEntered?: null; personArrived?: null; personLeft?: null; partyShown?: null; inviteReceived?: null; questsShown?: null; offersShown?: null; sheetShown?: null; noticeShown?: null; rulesShown?: null; partyEntered?: null; attackAnnounced?: null; attackSettled?: null; fighterMoved?: null; fighterDowned: doubleping.player.FighterDowned.$Shape; fighterRecovered?: null; controlChanged?: null; fightStarted?: null; fightEnded?: null; journeyChanged?: null; questChanged?: null; gainReceived?: null; attackWithdrawn?: null }|{ message?: "fighterRecovered"; rejected?: null; timeEchoed?: null; seatOffered?: null; logOutWarned?: null; loggedOut?: null; charactersListed?: null; rulesTold?: null; settlementEntered?: null; personArrived?: null; personLeft?: null; partyShown?: null; inviteReceived?: null; questsShown?: null; offersShown?: null; sheetShown?: null; noticeShown?: null; rulesShown?: null; partyEntered?: null; attackAnnounced?: null; attackSettled?: null; fighterMoved?: null; fighterDowned?: null; fighterRecovered: doubleping.player.FighterRecovered.$Shape; controlChanged?: null; fightStarted?: null; fightEnded?: null; journeyChanged?: null; questChanged?: null; gainReceived?: null; attackWithdrawn?: null }|{ message?: "controlChanged"; rejected?: null; timeEchoed?: null; seatOffered?: null; logOutWarned?: null; loggedOut?: null; charactersListed?: null; rulesTold?: null; settlementEntered?: null; personArrived?: null; personLeft?: null; partyShown?: null; inviteReceived?: null; questsShown?: null; offersShown?: null; sheetShown?: null; noticeShown?: null; rulesShown?: null; partyEntered?: null; attackAnnounced?: null; attackSettled?: null; fighterMoved?: null; fighterDowned?: null; fighterRecovered?: null; controlChanged: doubleping.player.ControlChanged.$Shape; fightStarted?: null; fightEnded?: null; journeyChanged?: null; questChanged?: null; gainReceived?: null; attackWithdrawn?: null }|{ message?: "fightStarted"; rejected?: null; timeEchoed?: null; seatOffered?: null; logOutWarned?: null; loggedOut?: null; charactersListed?: null; rulesTold?: null; settlementEntered?: null; personArrived?: null; personLeft?: null; partyShown?: null; inviteReceived?: null; questsShown?: null; offersShown?: null; sheetShown?: null; noticeShown?: null; rulesShown?: null; partyEntered?: null; attackAnnounced?: null; attackSettled?: null; fighterMoved?: null; fighterDowned?: null; fighterRecovered?: null; controlChanged?: null; fightStarted: doubleping.player.FightStarted.$Shape; fightEnded?: null; journeyChanged?: null; questChanged?: null; gainReceived?: null; attackWithdrawn?: null }|{ message?: "fightEnded"; rejected?: null; timeEchoed?: null; seatOffered?: null; logOutWarned?: null; loggedOut?: null; charactersListed?: null; rulesTold?: null; settlementEntered?: null; personArrived?: null; personLeft?: null; partyShown?: null; inviteReceived?: null; questsShown?: null; offersShown?: null; sheetShown?: null; noticeShown?: null; rulesShown?: null; partyEntered?: null; attackAnnounced?: null; attackSettled?: null; fighterMoved?: null; fighterDowned?: null; fighterRecovered?: null; controlChanged?: null; fightStarted?: null; fightEnded: doubleping.player.FightEnded.$Shape; journeyChanged?: null; questChanged?: null; gainReceived?: null; attackWithdrawn?: null }|{ message?: "journeyChanged"; rejected?: null; timeEchoed?: null; seatOffered?: null; logOutWarned?: null; loggedOut?: null; charactersListed?: null; rulesTold?: null; settlementEntered?: null; personArrived?: null; personLeft?: null; partyShown?: null; inviteReceived?: null; questsShown?: null; offersShown?: null; sheetShown?: null; noticeShown?: null; rulesShown?: null; partyEntered?: null; attackAnnounced?: null; attackSettled?: null; fighterMoved?: null; fighterDowned?: null; fighterRecovered?: null; controlChanged?: null; fightStarted?: null; fightEnded?: null; journeyChanged: doubleping.player.JourneyChanged.$Shape; questChanged?: null; gainReceived?: null; attackWithdrawn?: null }|{ message?: "questChanged"; rejected?: null; timeEchoed?: null; seatOffered?: null; logOutWarned?: null; loggedOut?: null; charactersListed?: null; rulesTold?: null; settlementEntered?: null; personArrived?: null; personLeft?: null; partyShown?: null; inviteReceived?: null; questsShown?: null; offersShown?: null; sheetShown?: null; noticeShown?: null; rulesShown?: null; partyEntered?: null; attackAnnounced?: null; attackSettled?: null; fighterMoved?: null; fighterDowned?: null; fighterRecovered?: null; controlChanged?: null; fightStarted?: null; fightEnded?: null; journeyChanged?: null; questChanged: doubleping.player.QuestChanged.$Shape; gainReceived?: null; attackWithdrawn?: null }|{ message?: "gainReceived"; rejected?: null; timeEchoed?: null; seatOffered?: null; logOutWarned?: null; loggedOut?: null; charactersListed?: null; rulesTold?: null; settlementEntered?: null; personArrived?: null; personLeft?: null; partyShown?: null; inviteReceived?: null; questsShown?: null; offersShown?: null; sheetShown?: null; noticeShown?: null; rulesShown?: null; partyEntered?: null; attackAnnounced?: null; attackSettled?: null; fighterMoved?: null; fighterDowned?: null; fighterRecovered?: null; controlChanged?: null; fightStarted?: null; fightEnded?: null; journeyChanged?: null; questChanged?: null; gainReceived: doubleping.player.GainReceived.$Shape; attackWithdrawn?: null }|{ message?: "attackWithdrawn"; rejected?: null; timeEchoed?: null; seatOffered?: null; logOutWarned?: null; loggedOut?: null; charactersListed?: null; rulesTold?: null; settlementEntered?: null; personArrived?: null; personLeft?: null; partyShown?: null; inviteReceived?: null; questsShown?: null; offersShown?: null; sheetShown?: null; noticeShown?: null; rulesShown?: null; partyEntered?: null; attackAnnounced?: null; attackSettled?: null; fighterMoved?: null; fighterDowned?: null; fighterRecovered?: null; controlChanged?: null; fightStarted?: null; fightEnded?: null; journeyChanged?: null; questChanged?: null; gainReceived?: null; attackWithdrawn: doubleping.player.AttackWithdrawn.$Shape })
             * )} doubleping.player.ServerMessage.$Shape
             */

            /**
             * Constructs a new ServerMessage.
             * @memberof doubleping.player
             * @classdesc Represents a ServerMessage.
             * @constructor
             * @param {doubleping.player.ServerMessage.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const ServerMessage = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * ServerMessage rejected.
             * @member {doubleping.player.Rejected|null} rejected
             * @memberof doubleping.player.ServerMessage
             * @instance
             */
            ServerMessage.prototype.rejected = null;

            /**
             * ServerMessage timeEchoed.
             * @member {doubleping.player.TimeEchoed|null} timeEchoed
             * @memberof doubleping.player.ServerMessage
             * @instance
             */
            ServerMessage.prototype.timeEchoed = null;

            /**
             * ServerMessage seatOffered.
             * @member {doubleping.player.SeatOffered|null} seatOffered
             * @memberof doubleping.player.ServerMessage
             * @instance
             */
            ServerMessage.prototype.seatOffered = null;

            /**
             * ServerMessage logOutWarned.
             * @member {doubleping.player.Text|null} logOutWarned
             * @memberof doubleping.player.ServerMessage
             * @instance
             */
            ServerMessage.prototype.logOutWarned = null;

            /**
             * ServerMessage loggedOut.
             * @member {doubleping.player.Text|null} loggedOut
             * @memberof doubleping.player.ServerMessage
             * @instance
             */
            ServerMessage.prototype.loggedOut = null;

            /**
             * ServerMessage charactersListed.
             * @member {doubleping.player.CharactersListed|null} charactersListed
             * @memberof doubleping.player.ServerMessage
             * @instance
             */
            ServerMessage.prototype.charactersListed = null;

            /**
             * ServerMessage rulesTold.
             * @member {doubleping.player.RulesTold|null} rulesTold
             * @memberof doubleping.player.ServerMessage
             * @instance
             */
            ServerMessage.prototype.rulesTold = null;

            /**
             * ServerMessage settlementEntered.
             * @member {doubleping.player.SettlementEntered|null} settlementEntered
             * @memberof doubleping.player.ServerMessage
             * @instance
             */
            ServerMessage.prototype.settlementEntered = null;

            /**
             * ServerMessage personArrived.
             * @member {doubleping.player.PersonArrived|null} personArrived
             * @memberof doubleping.player.ServerMessage
             * @instance
             */
            ServerMessage.prototype.personArrived = null;

            /**
             * ServerMessage personLeft.
             * @member {doubleping.player.CharacterNamed|null} personLeft
             * @memberof doubleping.player.ServerMessage
             * @instance
             */
            ServerMessage.prototype.personLeft = null;

            /**
             * ServerMessage partyShown.
             * @member {doubleping.player.PartyShown|null} partyShown
             * @memberof doubleping.player.ServerMessage
             * @instance
             */
            ServerMessage.prototype.partyShown = null;

            /**
             * ServerMessage inviteReceived.
             * @member {doubleping.player.InviteReceived|null} inviteReceived
             * @memberof doubleping.player.ServerMessage
             * @instance
             */
            ServerMessage.prototype.inviteReceived = null;

            /**
             * ServerMessage questsShown.
             * @member {doubleping.player.QuestsShown|null} questsShown
             * @memberof doubleping.player.ServerMessage
             * @instance
             */
            ServerMessage.prototype.questsShown = null;

            /**
             * ServerMessage offersShown.
             * @member {doubleping.player.OffersShown|null} offersShown
             * @memberof doubleping.player.ServerMessage
             * @instance
             */
            ServerMessage.prototype.offersShown = null;

            /**
             * ServerMessage sheetShown.
             * @member {doubleping.player.SheetShown|null} sheetShown
             * @memberof doubleping.player.ServerMessage
             * @instance
             */
            ServerMessage.prototype.sheetShown = null;

            /**
             * ServerMessage noticeShown.
             * @member {doubleping.player.Text|null} noticeShown
             * @memberof doubleping.player.ServerMessage
             * @instance
             */
            ServerMessage.prototype.noticeShown = null;

            /**
             * ServerMessage rulesShown.
             * @member {doubleping.player.RulesShown|null} rulesShown
             * @memberof doubleping.player.ServerMessage
             * @instance
             */
            ServerMessage.prototype.rulesShown = null;

            /**
             * ServerMessage partyEntered.
             * @member {doubleping.player.PartyEntered|null} partyEntered
             * @memberof doubleping.player.ServerMessage
             * @instance
             */
            ServerMessage.prototype.partyEntered = null;

            /**
             * ServerMessage attackAnnounced.
             * @member {doubleping.player.AttackAnnounced|null} attackAnnounced
             * @memberof doubleping.player.ServerMessage
             * @instance
             */
            ServerMessage.prototype.attackAnnounced = null;

            /**
             * ServerMessage attackSettled.
             * @member {doubleping.player.AttackSettled|null} attackSettled
             * @memberof doubleping.player.ServerMessage
             * @instance
             */
            ServerMessage.prototype.attackSettled = null;

            /**
             * ServerMessage fighterMoved.
             * @member {doubleping.player.FighterMoved|null} fighterMoved
             * @memberof doubleping.player.ServerMessage
             * @instance
             */
            ServerMessage.prototype.fighterMoved = null;

            /**
             * ServerMessage fighterDowned.
             * @member {doubleping.player.FighterDowned|null} fighterDowned
             * @memberof doubleping.player.ServerMessage
             * @instance
             */
            ServerMessage.prototype.fighterDowned = null;

            /**
             * ServerMessage fighterRecovered.
             * @member {doubleping.player.FighterRecovered|null} fighterRecovered
             * @memberof doubleping.player.ServerMessage
             * @instance
             */
            ServerMessage.prototype.fighterRecovered = null;

            /**
             * ServerMessage controlChanged.
             * @member {doubleping.player.ControlChanged|null} controlChanged
             * @memberof doubleping.player.ServerMessage
             * @instance
             */
            ServerMessage.prototype.controlChanged = null;

            /**
             * ServerMessage fightStarted.
             * @member {doubleping.player.FightStarted|null} fightStarted
             * @memberof doubleping.player.ServerMessage
             * @instance
             */
            ServerMessage.prototype.fightStarted = null;

            /**
             * ServerMessage fightEnded.
             * @member {doubleping.player.FightEnded|null} fightEnded
             * @memberof doubleping.player.ServerMessage
             * @instance
             */
            ServerMessage.prototype.fightEnded = null;

            /**
             * ServerMessage journeyChanged.
             * @member {doubleping.player.JourneyChanged|null} journeyChanged
             * @memberof doubleping.player.ServerMessage
             * @instance
             */
            ServerMessage.prototype.journeyChanged = null;

            /**
             * ServerMessage questChanged.
             * @member {doubleping.player.QuestChanged|null} questChanged
             * @memberof doubleping.player.ServerMessage
             * @instance
             */
            ServerMessage.prototype.questChanged = null;

            /**
             * ServerMessage gainReceived.
             * @member {doubleping.player.GainReceived|null} gainReceived
             * @memberof doubleping.player.ServerMessage
             * @instance
             */
            ServerMessage.prototype.gainReceived = null;

            /**
             * ServerMessage attackWithdrawn.
             * @member {doubleping.player.AttackWithdrawn|null} attackWithdrawn
             * @memberof doubleping.player.ServerMessage
             * @instance
             */
            ServerMessage.prototype.attackWithdrawn = null;

            // OneOf field names bound to virtual getters and setters
            let $oneOfFields;

            /**
             * ServerMessage message.
             * @member {"rejected"|"timeEchoed"|"seatOffered"|"logOutWarned"|"loggedOut"|"charactersListed"|"rulesTold"|"settlementEntered"|"personArrived"|"personLeft"|"partyShown"|"inviteReceived"|"questsShown"|"offersShown"|"sheetShown"|"noticeShown"|"rulesShown"|"partyEntered"|"attackAnnounced"|"attackSettled"|"fighterMoved"|"fighterDowned"|"fighterRecovered"|"controlChanged"|"fightStarted"|"fightEnded"|"journeyChanged"|"questChanged"|"gainReceived"|"attackWithdrawn"|undefined} message
             * @memberof doubleping.player.ServerMessage
             * @instance
             */
            $Object.defineProperty(ServerMessage.prototype, "message", {
                get: $util.oneOfGetter($oneOfFields = ["rejected", "timeEchoed", "seatOffered", "logOutWarned", "loggedOut", "charactersListed", "rulesTold", "settlementEntered", "personArrived", "personLeft", "partyShown", "inviteReceived", "questsShown", "offersShown", "sheetShown", "noticeShown", "rulesShown", "partyEntered", "attackAnnounced", "attackSettled", "fighterMoved", "fighterDowned", "fighterRecovered", "controlChanged", "fightStarted", "fightEnded", "journeyChanged", "questChanged", "gainReceived", "attackWithdrawn"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            /**
             * Creates a new ServerMessage instance using the specified properties.
             * @function create
             * @memberof doubleping.player.ServerMessage
             * @static
             * @param {doubleping.player.ServerMessage.$Properties=} [properties] Properties to set
             * @returns {doubleping.player.ServerMessage} ServerMessage instance
             * @type {{
             *   (properties: doubleping.player.ServerMessage.$Shape): doubleping.player.ServerMessage & doubleping.player.ServerMessage.$Shape;
             *   (properties?: doubleping.player.ServerMessage.$Properties): doubleping.player.ServerMessage;
             * }}
             */
            ServerMessage.create = function(properties) {
                return new ServerMessage(properties);
            };

            /**
             * Encodes the specified ServerMessage message. Does not implicitly {@link doubleping.player.ServerMessage.verify|verify} messages.
             * @function encode
             * @memberof doubleping.player.ServerMessage
             * @static
             * @param {doubleping.player.ServerMessage.$Properties} message ServerMessage message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            ServerMessage.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.rejected != null && $Object.hasOwnProperty.call(message, "rejected"))
                    $root.doubleping.player.Rejected.encode(message.rejected, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                if (message.timeEchoed != null && $Object.hasOwnProperty.call(message, "timeEchoed"))
                    $root.doubleping.player.TimeEchoed.encode(message.timeEchoed, writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
                if (message.seatOffered != null && $Object.hasOwnProperty.call(message, "seatOffered"))
                    $root.doubleping.player.SeatOffered.encode(message.seatOffered, writer.uint32(/* id 3, wireType 2 =*/26).fork(), _depth + 1).ldelim();
                if (message.logOutWarned != null && $Object.hasOwnProperty.call(message, "logOutWarned"))
                    $root.doubleping.player.Text.encode(message.logOutWarned, writer.uint32(/* id 4, wireType 2 =*/34).fork(), _depth + 1).ldelim();
                if (message.loggedOut != null && $Object.hasOwnProperty.call(message, "loggedOut"))
                    $root.doubleping.player.Text.encode(message.loggedOut, writer.uint32(/* id 5, wireType 2 =*/42).fork(), _depth + 1).ldelim();
                if (message.charactersListed != null && $Object.hasOwnProperty.call(message, "charactersListed"))
                    $root.doubleping.player.CharactersListed.encode(message.charactersListed, writer.uint32(/* id 10, wireType 2 =*/82).fork(), _depth + 1).ldelim();
                if (message.rulesTold != null && $Object.hasOwnProperty.call(message, "rulesTold"))
                    $root.doubleping.player.RulesTold.encode(message.rulesTold, writer.uint32(/* id 11, wireType 2 =*/90).fork(), _depth + 1).ldelim();
                if (message.settlementEntered != null && $Object.hasOwnProperty.call(message, "settlementEntered"))
                    $root.doubleping.player.SettlementEntered.encode(message.settlementEntered, writer.uint32(/* id 20, wireType 2 =*/162).fork(), _depth + 1).ldelim();
                if (message.personArrived != null && $Object.hasOwnProperty.call(message, "personArrived"))
                    $root.doubleping.player.PersonArrived.encode(message.personArrived, writer.uint32(/* id 21, wireType 2 =*/170).fork(), _depth + 1).ldelim();
                if (message.personLeft != null && $Object.hasOwnProperty.call(message, "personLeft"))
                    $root.doubleping.player.CharacterNamed.encode(message.personLeft, writer.uint32(/* id 22, wireType 2 =*/178).fork(), _depth + 1).ldelim();
                if (message.partyShown != null && $Object.hasOwnProperty.call(message, "partyShown"))
                    $root.doubleping.player.PartyShown.encode(message.partyShown, writer.uint32(/* id 23, wireType 2 =*/186).fork(), _depth + 1).ldelim();
                if (message.inviteReceived != null && $Object.hasOwnProperty.call(message, "inviteReceived"))
                    $root.doubleping.player.InviteReceived.encode(message.inviteReceived, writer.uint32(/* id 24, wireType 2 =*/194).fork(), _depth + 1).ldelim();
                if (message.questsShown != null && $Object.hasOwnProperty.call(message, "questsShown"))
                    $root.doubleping.player.QuestsShown.encode(message.questsShown, writer.uint32(/* id 25, wireType 2 =*/202).fork(), _depth + 1).ldelim();
                if (message.offersShown != null && $Object.hasOwnProperty.call(message, "offersShown"))
                    $root.doubleping.player.OffersShown.encode(message.offersShown, writer.uint32(/* id 26, wireType 2 =*/210).fork(), _depth + 1).ldelim();
                if (message.sheetShown != null && $Object.hasOwnProperty.call(message, "sheetShown"))
                    $root.doubleping.player.SheetShown.encode(message.sheetShown, writer.uint32(/* id 27, wireType 2 =*/218).fork(), _depth + 1).ldelim();
                if (message.noticeShown != null && $Object.hasOwnProperty.call(message, "noticeShown"))
                    $root.doubleping.player.Text.encode(message.noticeShown, writer.uint32(/* id 28, wireType 2 =*/226).fork(), _depth + 1).ldelim();
                if (message.rulesShown != null && $Object.hasOwnProperty.call(message, "rulesShown"))
                    $root.doubleping.player.RulesShown.encode(message.rulesShown, writer.uint32(/* id 29, wireType 2 =*/234).fork(), _depth + 1).ldelim();
                if (message.partyEntered != null && $Object.hasOwnProperty.call(message, "partyEntered"))
                    $root.doubleping.player.PartyEntered.encode(message.partyEntered, writer.uint32(/* id 40, wireType 2 =*/322).fork(), _depth + 1).ldelim();
                if (message.attackAnnounced != null && $Object.hasOwnProperty.call(message, "attackAnnounced"))
                    $root.doubleping.player.AttackAnnounced.encode(message.attackAnnounced, writer.uint32(/* id 41, wireType 2 =*/330).fork(), _depth + 1).ldelim();
                if (message.attackSettled != null && $Object.hasOwnProperty.call(message, "attackSettled"))
                    $root.doubleping.player.AttackSettled.encode(message.attackSettled, writer.uint32(/* id 42, wireType 2 =*/338).fork(), _depth + 1).ldelim();
                if (message.fighterMoved != null && $Object.hasOwnProperty.call(message, "fighterMoved"))
                    $root.doubleping.player.FighterMoved.encode(message.fighterMoved, writer.uint32(/* id 43, wireType 2 =*/346).fork(), _depth + 1).ldelim();
                if (message.fighterDowned != null && $Object.hasOwnProperty.call(message, "fighterDowned"))
                    $root.doubleping.player.FighterDowned.encode(message.fighterDowned, writer.uint32(/* id 44, wireType 2 =*/354).fork(), _depth + 1).ldelim();
                if (message.fighterRecovered != null && $Object.hasOwnProperty.call(message, "fighterRecovered"))
                    $root.doubleping.player.FighterRecovered.encode(message.fighterRecovered, writer.uint32(/* id 45, wireType 2 =*/362).fork(), _depth + 1).ldelim();
                if (message.controlChanged != null && $Object.hasOwnProperty.call(message, "controlChanged"))
                    $root.doubleping.player.ControlChanged.encode(message.controlChanged, writer.uint32(/* id 46, wireType 2 =*/370).fork(), _depth + 1).ldelim();
                if (message.fightStarted != null && $Object.hasOwnProperty.call(message, "fightStarted"))
                    $root.doubleping.player.FightStarted.encode(message.fightStarted, writer.uint32(/* id 47, wireType 2 =*/378).fork(), _depth + 1).ldelim();
                if (message.fightEnded != null && $Object.hasOwnProperty.call(message, "fightEnded"))
                    $root.doubleping.player.FightEnded.encode(message.fightEnded, writer.uint32(/* id 48, wireType 2 =*/386).fork(), _depth + 1).ldelim();
                if (message.journeyChanged != null && $Object.hasOwnProperty.call(message, "journeyChanged"))
                    $root.doubleping.player.JourneyChanged.encode(message.journeyChanged, writer.uint32(/* id 49, wireType 2 =*/394).fork(), _depth + 1).ldelim();
                if (message.questChanged != null && $Object.hasOwnProperty.call(message, "questChanged"))
                    $root.doubleping.player.QuestChanged.encode(message.questChanged, writer.uint32(/* id 50, wireType 2 =*/402).fork(), _depth + 1).ldelim();
                if (message.gainReceived != null && $Object.hasOwnProperty.call(message, "gainReceived"))
                    $root.doubleping.player.GainReceived.encode(message.gainReceived, writer.uint32(/* id 51, wireType 2 =*/410).fork(), _depth + 1).ldelim();
                if (message.attackWithdrawn != null && $Object.hasOwnProperty.call(message, "attackWithdrawn"))
                    $root.doubleping.player.AttackWithdrawn.encode(message.attackWithdrawn, writer.uint32(/* id 52, wireType 2 =*/418).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a ServerMessage message from the specified reader or buffer.
             * @function decode
             * @memberof doubleping.player.ServerMessage
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {doubleping.player.ServerMessage & doubleping.player.ServerMessage.$Shape} ServerMessage
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            ServerMessage.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.doubleping.player.ServerMessage();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            message.rejected = $root.doubleping.player.Rejected.decode(reader, reader.size(), $undefined, _depth + 1, message.rejected);
                            message.message = "rejected";
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            message.timeEchoed = $root.doubleping.player.TimeEchoed.decode(reader, reader.size(), $undefined, _depth + 1, message.timeEchoed);
                            message.message = "timeEchoed";
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            message.seatOffered = $root.doubleping.player.SeatOffered.decode(reader, reader.size(), $undefined, _depth + 1, message.seatOffered);
                            message.message = "seatOffered";
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            message.logOutWarned = $root.doubleping.player.Text.decode(reader, reader.size(), $undefined, _depth + 1, message.logOutWarned);
                            message.message = "logOutWarned";
                            continue;
                        }
                    case 5: {
                            if (wireType !== 2)
                                break;
                            message.loggedOut = $root.doubleping.player.Text.decode(reader, reader.size(), $undefined, _depth + 1, message.loggedOut);
                            message.message = "loggedOut";
                            continue;
                        }
                    case 10: {
                            if (wireType !== 2)
                                break;
                            message.charactersListed = $root.doubleping.player.CharactersListed.decode(reader, reader.size(), $undefined, _depth + 1, message.charactersListed);
                            message.message = "charactersListed";
                            continue;
                        }
                    case 11: {
                            if (wireType !== 2)
                                break;
                            message.rulesTold = $root.doubleping.player.RulesTold.decode(reader, reader.size(), $undefined, _depth + 1, message.rulesTold);
                            message.message = "rulesTold";
                            continue;
                        }
                    case 20: {
                            if (wireType !== 2)
                                break;
                            message.settlementEntered = $root.doubleping.player.SettlementEntered.decode(reader, reader.size(), $undefined, _depth + 1, message.settlementEntered);
                            message.message = "settlementEntered";
                            continue;
                        }
                    case 21: {
                            if (wireType !== 2)
                                break;
                            message.personArrived = $root.doubleping.player.PersonArrived.decode(reader, reader.size(), $undefined, _depth + 1, message.personArrived);
                            message.message = "personArrived";
                            continue;
                        }
                    case 22: {
                            if (wireType !== 2)
                                break;
                            message.personLeft = $root.doubleping.player.CharacterNamed.decode(reader, reader.size(), $undefined, _depth + 1, message.personLeft);
                            message.message = "personLeft";
                            continue;
                        }
                    case 23: {
                            if (wireType !== 2)
                                break;
                            message.partyShown = $root.doubleping.player.PartyShown.decode(reader, reader.size(), $undefined, _depth + 1, message.partyShown);
                            message.message = "partyShown";
                            continue;
                        }
                    case 24: {
                            if (wireType !== 2)
                                break;
                            message.inviteReceived = $root.doubleping.player.InviteReceived.decode(reader, reader.size(), $undefined, _depth + 1, message.inviteReceived);
                            message.message = "inviteReceived";
                            continue;
                        }
                    case 25: {
                            if (wireType !== 2)
                                break;
                            message.questsShown = $root.doubleping.player.QuestsShown.decode(reader, reader.size(), $undefined, _depth + 1, message.questsShown);
                            message.message = "questsShown";
                            continue;
                        }
                    case 26: {
                            if (wireType !== 2)
                                break;
                            message.offersShown = $root.doubleping.player.OffersShown.decode(reader, reader.size(), $undefined, _depth + 1, message.offersShown);
                            message.message = "offersShown";
                            continue;
                        }
                    case 27: {
                            if (wireType !== 2)
                                break;
                            message.sheetShown = $root.doubleping.player.SheetShown.decode(reader, reader.size(), $undefined, _depth + 1, message.sheetShown);
                            message.message = "sheetShown";
                            continue;
                        }
                    case 28: {
                            if (wireType !== 2)
                                break;
                            message.noticeShown = $root.doubleping.player.Text.decode(reader, reader.size(), $undefined, _depth + 1, message.noticeShown);
                            message.message = "noticeShown";
                            continue;
                        }
                    case 29: {
                            if (wireType !== 2)
                                break;
                            message.rulesShown = $root.doubleping.player.RulesShown.decode(reader, reader.size(), $undefined, _depth + 1, message.rulesShown);
                            message.message = "rulesShown";
                            continue;
                        }
                    case 40: {
                            if (wireType !== 2)
                                break;
                            message.partyEntered = $root.doubleping.player.PartyEntered.decode(reader, reader.size(), $undefined, _depth + 1, message.partyEntered);
                            message.message = "partyEntered";
                            continue;
                        }
                    case 41: {
                            if (wireType !== 2)
                                break;
                            message.attackAnnounced = $root.doubleping.player.AttackAnnounced.decode(reader, reader.size(), $undefined, _depth + 1, message.attackAnnounced);
                            message.message = "attackAnnounced";
                            continue;
                        }
                    case 42: {
                            if (wireType !== 2)
                                break;
                            message.attackSettled = $root.doubleping.player.AttackSettled.decode(reader, reader.size(), $undefined, _depth + 1, message.attackSettled);
                            message.message = "attackSettled";
                            continue;
                        }
                    case 43: {
                            if (wireType !== 2)
                                break;
                            message.fighterMoved = $root.doubleping.player.FighterMoved.decode(reader, reader.size(), $undefined, _depth + 1, message.fighterMoved);
                            message.message = "fighterMoved";
                            continue;
                        }
                    case 44: {
                            if (wireType !== 2)
                                break;
                            message.fighterDowned = $root.doubleping.player.FighterDowned.decode(reader, reader.size(), $undefined, _depth + 1, message.fighterDowned);
                            message.message = "fighterDowned";
                            continue;
                        }
                    case 45: {
                            if (wireType !== 2)
                                break;
                            message.fighterRecovered = $root.doubleping.player.FighterRecovered.decode(reader, reader.size(), $undefined, _depth + 1, message.fighterRecovered);
                            message.message = "fighterRecovered";
                            continue;
                        }
                    case 46: {
                            if (wireType !== 2)
                                break;
                            message.controlChanged = $root.doubleping.player.ControlChanged.decode(reader, reader.size(), $undefined, _depth + 1, message.controlChanged);
                            message.message = "controlChanged";
                            continue;
                        }
                    case 47: {
                            if (wireType !== 2)
                                break;
                            message.fightStarted = $root.doubleping.player.FightStarted.decode(reader, reader.size(), $undefined, _depth + 1, message.fightStarted);
                            message.message = "fightStarted";
                            continue;
                        }
                    case 48: {
                            if (wireType !== 2)
                                break;
                            message.fightEnded = $root.doubleping.player.FightEnded.decode(reader, reader.size(), $undefined, _depth + 1, message.fightEnded);
                            message.message = "fightEnded";
                            continue;
                        }
                    case 49: {
                            if (wireType !== 2)
                                break;
                            message.journeyChanged = $root.doubleping.player.JourneyChanged.decode(reader, reader.size(), $undefined, _depth + 1, message.journeyChanged);
                            message.message = "journeyChanged";
                            continue;
                        }
                    case 50: {
                            if (wireType !== 2)
                                break;
                            message.questChanged = $root.doubleping.player.QuestChanged.decode(reader, reader.size(), $undefined, _depth + 1, message.questChanged);
                            message.message = "questChanged";
                            continue;
                        }
                    case 51: {
                            if (wireType !== 2)
                                break;
                            message.gainReceived = $root.doubleping.player.GainReceived.decode(reader, reader.size(), $undefined, _depth + 1, message.gainReceived);
                            message.message = "gainReceived";
                            continue;
                        }
                    case 52: {
                            if (wireType !== 2)
                                break;
                            message.attackWithdrawn = $root.doubleping.player.AttackWithdrawn.decode(reader, reader.size(), $undefined, _depth + 1, message.attackWithdrawn);
                            message.message = "attackWithdrawn";
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return ServerMessage;
        })();

        player.Empty = (function() {

            /**
             * Properties of an Empty.
             * @typedef {Object} doubleping.player.Empty.$Properties
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of an Empty.
             * @memberof doubleping.player
             * @interface IEmpty
             * @augments doubleping.player.Empty.$Properties
             * @deprecated Use doubleping.player.Empty.$Properties instead.
             */

            /**
             * Shape of an Empty.
             * @typedef {doubleping.player.Empty.$Properties} doubleping.player.Empty.$Shape
             */

            /**
             * Constructs a new Empty.
             * @memberof doubleping.player
             * @classdesc Represents an Empty.
             * @constructor
             * @param {doubleping.player.Empty.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Empty = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Creates a new Empty instance using the specified properties.
             * @function create
             * @memberof doubleping.player.Empty
             * @static
             * @param {doubleping.player.Empty.$Properties=} [properties] Properties to set
             * @returns {doubleping.player.Empty} Empty instance
             * @type {{
             *   (properties: doubleping.player.Empty.$Shape): doubleping.player.Empty & doubleping.player.Empty.$Shape;
             *   (properties?: doubleping.player.Empty.$Properties): doubleping.player.Empty;
             * }}
             */
            Empty.create = function(properties) {
                return new Empty(properties);
            };

            /**
             * Encodes the specified Empty message. Does not implicitly {@link doubleping.player.Empty.verify|verify} messages.
             * @function encode
             * @memberof doubleping.player.Empty
             * @static
             * @param {doubleping.player.Empty.$Properties} message Empty message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Empty.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes an Empty message from the specified reader or buffer.
             * @function decode
             * @memberof doubleping.player.Empty
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {doubleping.player.Empty & doubleping.player.Empty.$Shape} Empty
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Empty.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.doubleping.player.Empty();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    reader.skipType(tag & 7, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return Empty;
        })();

        player.Text = (function() {

            /**
             * Properties of a Text.
             * @typedef {Object} doubleping.player.Text.$Properties
             * @property {string} [text] Text text
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Text.
             * @memberof doubleping.player
             * @interface IText
             * @augments doubleping.player.Text.$Properties
             * @deprecated Use doubleping.player.Text.$Properties instead.
             */

            /**
             * Shape of a Text.
             * @typedef {doubleping.player.Text.$Properties} doubleping.player.Text.$Shape
             */

            /**
             * Constructs a new Text.
             * @memberof doubleping.player
             * @classdesc Represents a Text.
             * @constructor
             * @param {doubleping.player.Text.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Text = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Text text.
             * @member {string} text
             * @memberof doubleping.player.Text
             * @instance
             */
            Text.prototype.text = "";

            /**
             * Creates a new Text instance using the specified properties.
             * @function create
             * @memberof doubleping.player.Text
             * @static
             * @param {doubleping.player.Text.$Properties=} [properties] Properties to set
             * @returns {doubleping.player.Text} Text instance
             * @type {{
             *   (properties: doubleping.player.Text.$Shape): doubleping.player.Text & doubleping.player.Text.$Shape;
             *   (properties?: doubleping.player.Text.$Properties): doubleping.player.Text;
             * }}
             */
            Text.create = function(properties) {
                return new Text(properties);
            };

            /**
             * Encodes the specified Text message. Does not implicitly {@link doubleping.player.Text.verify|verify} messages.
             * @function encode
             * @memberof doubleping.player.Text
             * @static
             * @param {doubleping.player.Text.$Properties} message Text message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Text.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.text != null && $Object.hasOwnProperty.call(message, "text") && message.text !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.text);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a Text message from the specified reader or buffer.
             * @function decode
             * @memberof doubleping.player.Text
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {doubleping.player.Text & doubleping.player.Text.$Shape} Text
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Text.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.doubleping.player.Text();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.text = value;
                            else
                                delete message.text;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return Text;
        })();

        player.SeatTaken = (function() {

            /**
             * Properties of a SeatTaken.
             * @typedef {Object} doubleping.player.SeatTaken.$Properties
             * @property {string} [ticket] SeatTaken ticket
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a SeatTaken.
             * @memberof doubleping.player
             * @interface ISeatTaken
             * @augments doubleping.player.SeatTaken.$Properties
             * @deprecated Use doubleping.player.SeatTaken.$Properties instead.
             */

            /**
             * Shape of a SeatTaken.
             * @typedef {doubleping.player.SeatTaken.$Properties} doubleping.player.SeatTaken.$Shape
             */

            /**
             * Constructs a new SeatTaken.
             * @memberof doubleping.player
             * @classdesc Represents a SeatTaken.
             * @constructor
             * @param {doubleping.player.SeatTaken.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const SeatTaken = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * SeatTaken ticket.
             * @member {string} ticket
             * @memberof doubleping.player.SeatTaken
             * @instance
             */
            SeatTaken.prototype.ticket = "";

            /**
             * Creates a new SeatTaken instance using the specified properties.
             * @function create
             * @memberof doubleping.player.SeatTaken
             * @static
             * @param {doubleping.player.SeatTaken.$Properties=} [properties] Properties to set
             * @returns {doubleping.player.SeatTaken} SeatTaken instance
             * @type {{
             *   (properties: doubleping.player.SeatTaken.$Shape): doubleping.player.SeatTaken & doubleping.player.SeatTaken.$Shape;
             *   (properties?: doubleping.player.SeatTaken.$Properties): doubleping.player.SeatTaken;
             * }}
             */
            SeatTaken.create = function(properties) {
                return new SeatTaken(properties);
            };

            /**
             * Encodes the specified SeatTaken message. Does not implicitly {@link doubleping.player.SeatTaken.verify|verify} messages.
             * @function encode
             * @memberof doubleping.player.SeatTaken
             * @static
             * @param {doubleping.player.SeatTaken.$Properties} message SeatTaken message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            SeatTaken.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.ticket != null && $Object.hasOwnProperty.call(message, "ticket") && message.ticket !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.ticket);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a SeatTaken message from the specified reader or buffer.
             * @function decode
             * @memberof doubleping.player.SeatTaken
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {doubleping.player.SeatTaken & doubleping.player.SeatTaken.$Shape} SeatTaken
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            SeatTaken.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.doubleping.player.SeatTaken();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.ticket = value;
                            else
                                delete message.ticket;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return SeatTaken;
        })();

        player.TimeProbed = (function() {

            /**
             * Properties of a TimeProbed.
             * @typedef {Object} doubleping.player.TimeProbed.$Properties
             * @property {number} [clientSentAt] TimeProbed clientSentAt
             * @property {number} [echoSentAt] TimeProbed echoSentAt
             * @property {number} [heldMs] TimeProbed heldMs
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a TimeProbed.
             * @memberof doubleping.player
             * @interface ITimeProbed
             * @augments doubleping.player.TimeProbed.$Properties
             * @deprecated Use doubleping.player.TimeProbed.$Properties instead.
             */

            /**
             * Shape of a TimeProbed.
             * @typedef {doubleping.player.TimeProbed.$Properties} doubleping.player.TimeProbed.$Shape
             */

            /**
             * Constructs a new TimeProbed.
             * @memberof doubleping.player
             * @classdesc Represents a TimeProbed.
             * @constructor
             * @param {doubleping.player.TimeProbed.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const TimeProbed = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * TimeProbed clientSentAt.
             * @member {number} clientSentAt
             * @memberof doubleping.player.TimeProbed
             * @instance
             */
            TimeProbed.prototype.clientSentAt = 0;

            /**
             * TimeProbed echoSentAt.
             * @member {number} echoSentAt
             * @memberof doubleping.player.TimeProbed
             * @instance
             */
            TimeProbed.prototype.echoSentAt = 0;

            /**
             * TimeProbed heldMs.
             * @member {number} heldMs
             * @memberof doubleping.player.TimeProbed
             * @instance
             */
            TimeProbed.prototype.heldMs = 0;

            /**
             * Creates a new TimeProbed instance using the specified properties.
             * @function create
             * @memberof doubleping.player.TimeProbed
             * @static
             * @param {doubleping.player.TimeProbed.$Properties=} [properties] Properties to set
             * @returns {doubleping.player.TimeProbed} TimeProbed instance
             * @type {{
             *   (properties: doubleping.player.TimeProbed.$Shape): doubleping.player.TimeProbed & doubleping.player.TimeProbed.$Shape;
             *   (properties?: doubleping.player.TimeProbed.$Properties): doubleping.player.TimeProbed;
             * }}
             */
            TimeProbed.create = function(properties) {
                return new TimeProbed(properties);
            };

            /**
             * Encodes the specified TimeProbed message. Does not implicitly {@link doubleping.player.TimeProbed.verify|verify} messages.
             * @function encode
             * @memberof doubleping.player.TimeProbed
             * @static
             * @param {doubleping.player.TimeProbed.$Properties} message TimeProbed message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            TimeProbed.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.clientSentAt != null && $Object.hasOwnProperty.call(message, "clientSentAt") && !$Object.is(message.clientSentAt, 0))
                    writer.uint32(/* id 1, wireType 1 =*/9).double(message.clientSentAt);
                if (message.echoSentAt != null && $Object.hasOwnProperty.call(message, "echoSentAt") && !$Object.is(message.echoSentAt, 0))
                    writer.uint32(/* id 2, wireType 1 =*/17).double(message.echoSentAt);
                if (message.heldMs != null && $Object.hasOwnProperty.call(message, "heldMs") && !$Object.is(message.heldMs, 0))
                    writer.uint32(/* id 3, wireType 1 =*/25).double(message.heldMs);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a TimeProbed message from the specified reader or buffer.
             * @function decode
             * @memberof doubleping.player.TimeProbed
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {doubleping.player.TimeProbed & doubleping.player.TimeProbed.$Shape} TimeProbed
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            TimeProbed.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.doubleping.player.TimeProbed();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 1)
                                break;
                            if (!$Object.is(value = reader.double(), 0))
                                message.clientSentAt = value;
                            else
                                delete message.clientSentAt;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 1)
                                break;
                            if (!$Object.is(value = reader.double(), 0))
                                message.echoSentAt = value;
                            else
                                delete message.echoSentAt;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 1)
                                break;
                            if (!$Object.is(value = reader.double(), 0))
                                message.heldMs = value;
                            else
                                delete message.heldMs;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return TimeProbed;
        })();

        player.Credentials = (function() {

            /**
             * Properties of a Credentials.
             * @typedef {Object} doubleping.player.Credentials.$Properties
             * @property {string} [name] Credentials name
             * @property {string} [password] Credentials password
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Credentials.
             * @memberof doubleping.player
             * @interface ICredentials
             * @augments doubleping.player.Credentials.$Properties
             * @deprecated Use doubleping.player.Credentials.$Properties instead.
             */

            /**
             * Shape of a Credentials.
             * @typedef {doubleping.player.Credentials.$Properties} doubleping.player.Credentials.$Shape
             */

            /**
             * Constructs a new Credentials.
             * @memberof doubleping.player
             * @classdesc Represents a Credentials.
             * @constructor
             * @param {doubleping.player.Credentials.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Credentials = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Credentials name.
             * @member {string} name
             * @memberof doubleping.player.Credentials
             * @instance
             */
            Credentials.prototype.name = "";

            /**
             * Credentials password.
             * @member {string} password
             * @memberof doubleping.player.Credentials
             * @instance
             */
            Credentials.prototype.password = "";

            /**
             * Creates a new Credentials instance using the specified properties.
             * @function create
             * @memberof doubleping.player.Credentials
             * @static
             * @param {doubleping.player.Credentials.$Properties=} [properties] Properties to set
             * @returns {doubleping.player.Credentials} Credentials instance
             * @type {{
             *   (properties: doubleping.player.Credentials.$Shape): doubleping.player.Credentials & doubleping.player.Credentials.$Shape;
             *   (properties?: doubleping.player.Credentials.$Properties): doubleping.player.Credentials;
             * }}
             */
            Credentials.create = function(properties) {
                return new Credentials(properties);
            };

            /**
             * Encodes the specified Credentials message. Does not implicitly {@link doubleping.player.Credentials.verify|verify} messages.
             * @function encode
             * @memberof doubleping.player.Credentials
             * @static
             * @param {doubleping.player.Credentials.$Properties} message Credentials message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Credentials.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.name != null && $Object.hasOwnProperty.call(message, "name") && message.name !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.name);
                if (message.password != null && $Object.hasOwnProperty.call(message, "password") && message.password !== "")
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.password);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a Credentials message from the specified reader or buffer.
             * @function decode
             * @memberof doubleping.player.Credentials
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {doubleping.player.Credentials & doubleping.player.Credentials.$Shape} Credentials
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Credentials.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.doubleping.player.Credentials();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.name = value;
                            else
                                delete message.name;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.password = value;
                            else
                                delete message.password;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return Credentials;
        })();

        player.CharacterCreated = (function() {

            /**
             * Properties of a CharacterCreated.
             * @typedef {Object} doubleping.player.CharacterCreated.$Properties
             * @property {string} [name] CharacterCreated name
             * @property {string} [calling] CharacterCreated calling
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a CharacterCreated.
             * @memberof doubleping.player
             * @interface ICharacterCreated
             * @augments doubleping.player.CharacterCreated.$Properties
             * @deprecated Use doubleping.player.CharacterCreated.$Properties instead.
             */

            /**
             * Shape of a CharacterCreated.
             * @typedef {doubleping.player.CharacterCreated.$Properties} doubleping.player.CharacterCreated.$Shape
             */

            /**
             * Constructs a new CharacterCreated.
             * @memberof doubleping.player
             * @classdesc Represents a CharacterCreated.
             * @constructor
             * @param {doubleping.player.CharacterCreated.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const CharacterCreated = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * CharacterCreated name.
             * @member {string} name
             * @memberof doubleping.player.CharacterCreated
             * @instance
             */
            CharacterCreated.prototype.name = "";

            /**
             * CharacterCreated calling.
             * @member {string} calling
             * @memberof doubleping.player.CharacterCreated
             * @instance
             */
            CharacterCreated.prototype.calling = "";

            /**
             * Creates a new CharacterCreated instance using the specified properties.
             * @function create
             * @memberof doubleping.player.CharacterCreated
             * @static
             * @param {doubleping.player.CharacterCreated.$Properties=} [properties] Properties to set
             * @returns {doubleping.player.CharacterCreated} CharacterCreated instance
             * @type {{
             *   (properties: doubleping.player.CharacterCreated.$Shape): doubleping.player.CharacterCreated & doubleping.player.CharacterCreated.$Shape;
             *   (properties?: doubleping.player.CharacterCreated.$Properties): doubleping.player.CharacterCreated;
             * }}
             */
            CharacterCreated.create = function(properties) {
                return new CharacterCreated(properties);
            };

            /**
             * Encodes the specified CharacterCreated message. Does not implicitly {@link doubleping.player.CharacterCreated.verify|verify} messages.
             * @function encode
             * @memberof doubleping.player.CharacterCreated
             * @static
             * @param {doubleping.player.CharacterCreated.$Properties} message CharacterCreated message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            CharacterCreated.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.name != null && $Object.hasOwnProperty.call(message, "name") && message.name !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.name);
                if (message.calling != null && $Object.hasOwnProperty.call(message, "calling") && message.calling !== "")
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.calling);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a CharacterCreated message from the specified reader or buffer.
             * @function decode
             * @memberof doubleping.player.CharacterCreated
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {doubleping.player.CharacterCreated & doubleping.player.CharacterCreated.$Shape} CharacterCreated
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            CharacterCreated.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.doubleping.player.CharacterCreated();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.name = value;
                            else
                                delete message.name;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.calling = value;
                            else
                                delete message.calling;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return CharacterCreated;
        })();

        player.CharacterNamed = (function() {

            /**
             * Properties of a CharacterNamed.
             * @typedef {Object} doubleping.player.CharacterNamed.$Properties
             * @property {string} [character] CharacterNamed character
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a CharacterNamed.
             * @memberof doubleping.player
             * @interface ICharacterNamed
             * @augments doubleping.player.CharacterNamed.$Properties
             * @deprecated Use doubleping.player.CharacterNamed.$Properties instead.
             */

            /**
             * Shape of a CharacterNamed.
             * @typedef {doubleping.player.CharacterNamed.$Properties} doubleping.player.CharacterNamed.$Shape
             */

            /**
             * Constructs a new CharacterNamed.
             * @memberof doubleping.player
             * @classdesc Represents a CharacterNamed.
             * @constructor
             * @param {doubleping.player.CharacterNamed.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const CharacterNamed = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * CharacterNamed character.
             * @member {string} character
             * @memberof doubleping.player.CharacterNamed
             * @instance
             */
            CharacterNamed.prototype.character = "";

            /**
             * Creates a new CharacterNamed instance using the specified properties.
             * @function create
             * @memberof doubleping.player.CharacterNamed
             * @static
             * @param {doubleping.player.CharacterNamed.$Properties=} [properties] Properties to set
             * @returns {doubleping.player.CharacterNamed} CharacterNamed instance
             * @type {{
             *   (properties: doubleping.player.CharacterNamed.$Shape): doubleping.player.CharacterNamed & doubleping.player.CharacterNamed.$Shape;
             *   (properties?: doubleping.player.CharacterNamed.$Properties): doubleping.player.CharacterNamed;
             * }}
             */
            CharacterNamed.create = function(properties) {
                return new CharacterNamed(properties);
            };

            /**
             * Encodes the specified CharacterNamed message. Does not implicitly {@link doubleping.player.CharacterNamed.verify|verify} messages.
             * @function encode
             * @memberof doubleping.player.CharacterNamed
             * @static
             * @param {doubleping.player.CharacterNamed.$Properties} message CharacterNamed message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            CharacterNamed.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.character != null && $Object.hasOwnProperty.call(message, "character") && message.character !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.character);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a CharacterNamed message from the specified reader or buffer.
             * @function decode
             * @memberof doubleping.player.CharacterNamed
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {doubleping.player.CharacterNamed & doubleping.player.CharacterNamed.$Shape} CharacterNamed
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            CharacterNamed.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.doubleping.player.CharacterNamed();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.character = value;
                            else
                                delete message.character;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return CharacterNamed;
        })();

        player.InviteAnswered = (function() {

            /**
             * Properties of an InviteAnswered.
             * @typedef {Object} doubleping.player.InviteAnswered.$Properties
             * @property {string} [party] InviteAnswered party
             * @property {boolean} [accepted] InviteAnswered accepted
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of an InviteAnswered.
             * @memberof doubleping.player
             * @interface IInviteAnswered
             * @augments doubleping.player.InviteAnswered.$Properties
             * @deprecated Use doubleping.player.InviteAnswered.$Properties instead.
             */

            /**
             * Shape of an InviteAnswered.
             * @typedef {doubleping.player.InviteAnswered.$Properties} doubleping.player.InviteAnswered.$Shape
             */

            /**
             * Constructs a new InviteAnswered.
             * @memberof doubleping.player
             * @classdesc Represents an InviteAnswered.
             * @constructor
             * @param {doubleping.player.InviteAnswered.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const InviteAnswered = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * InviteAnswered party.
             * @member {string} party
             * @memberof doubleping.player.InviteAnswered
             * @instance
             */
            InviteAnswered.prototype.party = "";

            /**
             * InviteAnswered accepted.
             * @member {boolean} accepted
             * @memberof doubleping.player.InviteAnswered
             * @instance
             */
            InviteAnswered.prototype.accepted = false;

            /**
             * Creates a new InviteAnswered instance using the specified properties.
             * @function create
             * @memberof doubleping.player.InviteAnswered
             * @static
             * @param {doubleping.player.InviteAnswered.$Properties=} [properties] Properties to set
             * @returns {doubleping.player.InviteAnswered} InviteAnswered instance
             * @type {{
             *   (properties: doubleping.player.InviteAnswered.$Shape): doubleping.player.InviteAnswered & doubleping.player.InviteAnswered.$Shape;
             *   (properties?: doubleping.player.InviteAnswered.$Properties): doubleping.player.InviteAnswered;
             * }}
             */
            InviteAnswered.create = function(properties) {
                return new InviteAnswered(properties);
            };

            /**
             * Encodes the specified InviteAnswered message. Does not implicitly {@link doubleping.player.InviteAnswered.verify|verify} messages.
             * @function encode
             * @memberof doubleping.player.InviteAnswered
             * @static
             * @param {doubleping.player.InviteAnswered.$Properties} message InviteAnswered message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            InviteAnswered.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.party != null && $Object.hasOwnProperty.call(message, "party") && message.party !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.party);
                if (message.accepted != null && $Object.hasOwnProperty.call(message, "accepted") && message.accepted !== false)
                    writer.uint32(/* id 2, wireType 0 =*/16).bool(message.accepted);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes an InviteAnswered message from the specified reader or buffer.
             * @function decode
             * @memberof doubleping.player.InviteAnswered
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {doubleping.player.InviteAnswered & doubleping.player.InviteAnswered.$Shape} InviteAnswered
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            InviteAnswered.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.doubleping.player.InviteAnswered();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.party = value;
                            else
                                delete message.party;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.bool())
                                message.accepted = value;
                            else
                                delete message.accepted;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return InviteAnswered;
        })();

        player.CompanionHired = (function() {

            /**
             * Properties of a CompanionHired.
             * @typedef {Object} doubleping.player.CompanionHired.$Properties
             * @property {string} [companion] CompanionHired companion
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a CompanionHired.
             * @memberof doubleping.player
             * @interface ICompanionHired
             * @augments doubleping.player.CompanionHired.$Properties
             * @deprecated Use doubleping.player.CompanionHired.$Properties instead.
             */

            /**
             * Shape of a CompanionHired.
             * @typedef {doubleping.player.CompanionHired.$Properties} doubleping.player.CompanionHired.$Shape
             */

            /**
             * Constructs a new CompanionHired.
             * @memberof doubleping.player
             * @classdesc Represents a CompanionHired.
             * @constructor
             * @param {doubleping.player.CompanionHired.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const CompanionHired = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * CompanionHired companion.
             * @member {string} companion
             * @memberof doubleping.player.CompanionHired
             * @instance
             */
            CompanionHired.prototype.companion = "";

            /**
             * Creates a new CompanionHired instance using the specified properties.
             * @function create
             * @memberof doubleping.player.CompanionHired
             * @static
             * @param {doubleping.player.CompanionHired.$Properties=} [properties] Properties to set
             * @returns {doubleping.player.CompanionHired} CompanionHired instance
             * @type {{
             *   (properties: doubleping.player.CompanionHired.$Shape): doubleping.player.CompanionHired & doubleping.player.CompanionHired.$Shape;
             *   (properties?: doubleping.player.CompanionHired.$Properties): doubleping.player.CompanionHired;
             * }}
             */
            CompanionHired.create = function(properties) {
                return new CompanionHired(properties);
            };

            /**
             * Encodes the specified CompanionHired message. Does not implicitly {@link doubleping.player.CompanionHired.verify|verify} messages.
             * @function encode
             * @memberof doubleping.player.CompanionHired
             * @static
             * @param {doubleping.player.CompanionHired.$Properties} message CompanionHired message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            CompanionHired.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.companion != null && $Object.hasOwnProperty.call(message, "companion") && message.companion !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.companion);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a CompanionHired message from the specified reader or buffer.
             * @function decode
             * @memberof doubleping.player.CompanionHired
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {doubleping.player.CompanionHired & doubleping.player.CompanionHired.$Shape} CompanionHired
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            CompanionHired.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.doubleping.player.CompanionHired();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.companion = value;
                            else
                                delete message.companion;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return CompanionHired;
        })();

        player.QuestSetOut = (function() {

            /**
             * Properties of a QuestSetOut.
             * @typedef {Object} doubleping.player.QuestSetOut.$Properties
             * @property {string} [quest] QuestSetOut quest
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a QuestSetOut.
             * @memberof doubleping.player
             * @interface IQuestSetOut
             * @augments doubleping.player.QuestSetOut.$Properties
             * @deprecated Use doubleping.player.QuestSetOut.$Properties instead.
             */

            /**
             * Shape of a QuestSetOut.
             * @typedef {doubleping.player.QuestSetOut.$Properties} doubleping.player.QuestSetOut.$Shape
             */

            /**
             * Constructs a new QuestSetOut.
             * @memberof doubleping.player
             * @classdesc Represents a QuestSetOut.
             * @constructor
             * @param {doubleping.player.QuestSetOut.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const QuestSetOut = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * QuestSetOut quest.
             * @member {string} quest
             * @memberof doubleping.player.QuestSetOut
             * @instance
             */
            QuestSetOut.prototype.quest = "";

            /**
             * Creates a new QuestSetOut instance using the specified properties.
             * @function create
             * @memberof doubleping.player.QuestSetOut
             * @static
             * @param {doubleping.player.QuestSetOut.$Properties=} [properties] Properties to set
             * @returns {doubleping.player.QuestSetOut} QuestSetOut instance
             * @type {{
             *   (properties: doubleping.player.QuestSetOut.$Shape): doubleping.player.QuestSetOut & doubleping.player.QuestSetOut.$Shape;
             *   (properties?: doubleping.player.QuestSetOut.$Properties): doubleping.player.QuestSetOut;
             * }}
             */
            QuestSetOut.create = function(properties) {
                return new QuestSetOut(properties);
            };

            /**
             * Encodes the specified QuestSetOut message. Does not implicitly {@link doubleping.player.QuestSetOut.verify|verify} messages.
             * @function encode
             * @memberof doubleping.player.QuestSetOut
             * @static
             * @param {doubleping.player.QuestSetOut.$Properties} message QuestSetOut message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            QuestSetOut.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.quest != null && $Object.hasOwnProperty.call(message, "quest") && message.quest !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.quest);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a QuestSetOut message from the specified reader or buffer.
             * @function decode
             * @memberof doubleping.player.QuestSetOut
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {doubleping.player.QuestSetOut & doubleping.player.QuestSetOut.$Shape} QuestSetOut
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            QuestSetOut.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.doubleping.player.QuestSetOut();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.quest = value;
                            else
                                delete message.quest;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return QuestSetOut;
        })();

        player.DestinationNamed = (function() {

            /**
             * Properties of a DestinationNamed.
             * @typedef {Object} doubleping.player.DestinationNamed.$Properties
             * @property {string} [destination] DestinationNamed destination
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a DestinationNamed.
             * @memberof doubleping.player
             * @interface IDestinationNamed
             * @augments doubleping.player.DestinationNamed.$Properties
             * @deprecated Use doubleping.player.DestinationNamed.$Properties instead.
             */

            /**
             * Shape of a DestinationNamed.
             * @typedef {doubleping.player.DestinationNamed.$Properties} doubleping.player.DestinationNamed.$Shape
             */

            /**
             * Constructs a new DestinationNamed.
             * @memberof doubleping.player
             * @classdesc Represents a DestinationNamed.
             * @constructor
             * @param {doubleping.player.DestinationNamed.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const DestinationNamed = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * DestinationNamed destination.
             * @member {string} destination
             * @memberof doubleping.player.DestinationNamed
             * @instance
             */
            DestinationNamed.prototype.destination = "";

            /**
             * Creates a new DestinationNamed instance using the specified properties.
             * @function create
             * @memberof doubleping.player.DestinationNamed
             * @static
             * @param {doubleping.player.DestinationNamed.$Properties=} [properties] Properties to set
             * @returns {doubleping.player.DestinationNamed} DestinationNamed instance
             * @type {{
             *   (properties: doubleping.player.DestinationNamed.$Shape): doubleping.player.DestinationNamed & doubleping.player.DestinationNamed.$Shape;
             *   (properties?: doubleping.player.DestinationNamed.$Properties): doubleping.player.DestinationNamed;
             * }}
             */
            DestinationNamed.create = function(properties) {
                return new DestinationNamed(properties);
            };

            /**
             * Encodes the specified DestinationNamed message. Does not implicitly {@link doubleping.player.DestinationNamed.verify|verify} messages.
             * @function encode
             * @memberof doubleping.player.DestinationNamed
             * @static
             * @param {doubleping.player.DestinationNamed.$Properties} message DestinationNamed message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            DestinationNamed.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.destination != null && $Object.hasOwnProperty.call(message, "destination") && message.destination !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.destination);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a DestinationNamed message from the specified reader or buffer.
             * @function decode
             * @memberof doubleping.player.DestinationNamed
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {doubleping.player.DestinationNamed & doubleping.player.DestinationNamed.$Shape} DestinationNamed
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            DestinationNamed.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.doubleping.player.DestinationNamed();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.destination = value;
                            else
                                delete message.destination;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return DestinationNamed;
        })();

        player.DrillSetOut = (function() {

            /**
             * Properties of a DrillSetOut.
             * @typedef {Object} doubleping.player.DrillSetOut.$Properties
             * @property {number} [windowMs] DrillSetOut windowMs
             * @property {number} [windupMs] DrillSetOut windupMs
             * @property {number} [marginMs] DrillSetOut marginMs
             * @property {number} [tickMs] DrillSetOut tickMs
             * @property {string} [tickPhase] DrillSetOut tickPhase
             * @property {string} [policy] DrillSetOut policy
             * @property {number} [capMs] DrillSetOut capMs
             * @property {number} [floorMs] DrillSetOut floorMs
             * @property {number} [stampWaitMs] DrillSetOut stampWaitMs
             * @property {number} [strikeEveryMs] DrillSetOut strikeEveryMs
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a DrillSetOut.
             * @memberof doubleping.player
             * @interface IDrillSetOut
             * @augments doubleping.player.DrillSetOut.$Properties
             * @deprecated Use doubleping.player.DrillSetOut.$Properties instead.
             */

            /**
             * Shape of a DrillSetOut.
             * @typedef {doubleping.player.DrillSetOut.$Properties} doubleping.player.DrillSetOut.$Shape
             */

            /**
             * Constructs a new DrillSetOut.
             * @memberof doubleping.player
             * @classdesc Represents a DrillSetOut.
             * @constructor
             * @param {doubleping.player.DrillSetOut.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const DrillSetOut = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * DrillSetOut windowMs.
             * @member {number} windowMs
             * @memberof doubleping.player.DrillSetOut
             * @instance
             */
            DrillSetOut.prototype.windowMs = 0;

            /**
             * DrillSetOut windupMs.
             * @member {number} windupMs
             * @memberof doubleping.player.DrillSetOut
             * @instance
             */
            DrillSetOut.prototype.windupMs = 0;

            /**
             * DrillSetOut marginMs.
             * @member {number} marginMs
             * @memberof doubleping.player.DrillSetOut
             * @instance
             */
            DrillSetOut.prototype.marginMs = 0;

            /**
             * DrillSetOut tickMs.
             * @member {number} tickMs
             * @memberof doubleping.player.DrillSetOut
             * @instance
             */
            DrillSetOut.prototype.tickMs = 0;

            /**
             * DrillSetOut tickPhase.
             * @member {string} tickPhase
             * @memberof doubleping.player.DrillSetOut
             * @instance
             */
            DrillSetOut.prototype.tickPhase = "";

            /**
             * DrillSetOut policy.
             * @member {string} policy
             * @memberof doubleping.player.DrillSetOut
             * @instance
             */
            DrillSetOut.prototype.policy = "";

            /**
             * DrillSetOut capMs.
             * @member {number} capMs
             * @memberof doubleping.player.DrillSetOut
             * @instance
             */
            DrillSetOut.prototype.capMs = 0;

            /**
             * DrillSetOut floorMs.
             * @member {number} floorMs
             * @memberof doubleping.player.DrillSetOut
             * @instance
             */
            DrillSetOut.prototype.floorMs = 0;

            /**
             * DrillSetOut stampWaitMs.
             * @member {number} stampWaitMs
             * @memberof doubleping.player.DrillSetOut
             * @instance
             */
            DrillSetOut.prototype.stampWaitMs = 0;

            /**
             * DrillSetOut strikeEveryMs.
             * @member {number} strikeEveryMs
             * @memberof doubleping.player.DrillSetOut
             * @instance
             */
            DrillSetOut.prototype.strikeEveryMs = 0;

            /**
             * Creates a new DrillSetOut instance using the specified properties.
             * @function create
             * @memberof doubleping.player.DrillSetOut
             * @static
             * @param {doubleping.player.DrillSetOut.$Properties=} [properties] Properties to set
             * @returns {doubleping.player.DrillSetOut} DrillSetOut instance
             * @type {{
             *   (properties: doubleping.player.DrillSetOut.$Shape): doubleping.player.DrillSetOut & doubleping.player.DrillSetOut.$Shape;
             *   (properties?: doubleping.player.DrillSetOut.$Properties): doubleping.player.DrillSetOut;
             * }}
             */
            DrillSetOut.create = function(properties) {
                return new DrillSetOut(properties);
            };

            /**
             * Encodes the specified DrillSetOut message. Does not implicitly {@link doubleping.player.DrillSetOut.verify|verify} messages.
             * @function encode
             * @memberof doubleping.player.DrillSetOut
             * @static
             * @param {doubleping.player.DrillSetOut.$Properties} message DrillSetOut message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            DrillSetOut.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.windowMs != null && $Object.hasOwnProperty.call(message, "windowMs") && !$Object.is(message.windowMs, 0))
                    writer.uint32(/* id 1, wireType 1 =*/9).double(message.windowMs);
                if (message.windupMs != null && $Object.hasOwnProperty.call(message, "windupMs") && !$Object.is(message.windupMs, 0))
                    writer.uint32(/* id 2, wireType 1 =*/17).double(message.windupMs);
                if (message.marginMs != null && $Object.hasOwnProperty.call(message, "marginMs") && !$Object.is(message.marginMs, 0))
                    writer.uint32(/* id 3, wireType 1 =*/25).double(message.marginMs);
                if (message.tickMs != null && $Object.hasOwnProperty.call(message, "tickMs") && !$Object.is(message.tickMs, 0))
                    writer.uint32(/* id 4, wireType 1 =*/33).double(message.tickMs);
                if (message.tickPhase != null && $Object.hasOwnProperty.call(message, "tickPhase") && message.tickPhase !== "")
                    writer.uint32(/* id 5, wireType 2 =*/42).string(message.tickPhase);
                if (message.policy != null && $Object.hasOwnProperty.call(message, "policy") && message.policy !== "")
                    writer.uint32(/* id 6, wireType 2 =*/50).string(message.policy);
                if (message.capMs != null && $Object.hasOwnProperty.call(message, "capMs") && !$Object.is(message.capMs, 0))
                    writer.uint32(/* id 7, wireType 1 =*/57).double(message.capMs);
                if (message.floorMs != null && $Object.hasOwnProperty.call(message, "floorMs") && !$Object.is(message.floorMs, 0))
                    writer.uint32(/* id 8, wireType 1 =*/65).double(message.floorMs);
                if (message.stampWaitMs != null && $Object.hasOwnProperty.call(message, "stampWaitMs") && !$Object.is(message.stampWaitMs, 0))
                    writer.uint32(/* id 9, wireType 1 =*/73).double(message.stampWaitMs);
                if (message.strikeEveryMs != null && $Object.hasOwnProperty.call(message, "strikeEveryMs") && !$Object.is(message.strikeEveryMs, 0))
                    writer.uint32(/* id 10, wireType 1 =*/81).double(message.strikeEveryMs);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a DrillSetOut message from the specified reader or buffer.
             * @function decode
             * @memberof doubleping.player.DrillSetOut
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {doubleping.player.DrillSetOut & doubleping.player.DrillSetOut.$Shape} DrillSetOut
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            DrillSetOut.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.doubleping.player.DrillSetOut();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 1)
                                break;
                            if (!$Object.is(value = reader.double(), 0))
                                message.windowMs = value;
                            else
                                delete message.windowMs;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 1)
                                break;
                            if (!$Object.is(value = reader.double(), 0))
                                message.windupMs = value;
                            else
                                delete message.windupMs;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 1)
                                break;
                            if (!$Object.is(value = reader.double(), 0))
                                message.marginMs = value;
                            else
                                delete message.marginMs;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 1)
                                break;
                            if (!$Object.is(value = reader.double(), 0))
                                message.tickMs = value;
                            else
                                delete message.tickMs;
                            continue;
                        }
                    case 5: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.tickPhase = value;
                            else
                                delete message.tickPhase;
                            continue;
                        }
                    case 6: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.policy = value;
                            else
                                delete message.policy;
                            continue;
                        }
                    case 7: {
                            if (wireType !== 1)
                                break;
                            if (!$Object.is(value = reader.double(), 0))
                                message.capMs = value;
                            else
                                delete message.capMs;
                            continue;
                        }
                    case 8: {
                            if (wireType !== 1)
                                break;
                            if (!$Object.is(value = reader.double(), 0))
                                message.floorMs = value;
                            else
                                delete message.floorMs;
                            continue;
                        }
                    case 9: {
                            if (wireType !== 1)
                                break;
                            if (!$Object.is(value = reader.double(), 0))
                                message.stampWaitMs = value;
                            else
                                delete message.stampWaitMs;
                            continue;
                        }
                    case 10: {
                            if (wireType !== 1)
                                break;
                            if (!$Object.is(value = reader.double(), 0))
                                message.strikeEveryMs = value;
                            else
                                delete message.strikeEveryMs;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return DrillSetOut;
        })();

        player.ItemNamed = (function() {

            /**
             * Properties of an ItemNamed.
             * @typedef {Object} doubleping.player.ItemNamed.$Properties
             * @property {string} [item] ItemNamed item
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of an ItemNamed.
             * @memberof doubleping.player
             * @interface IItemNamed
             * @augments doubleping.player.ItemNamed.$Properties
             * @deprecated Use doubleping.player.ItemNamed.$Properties instead.
             */

            /**
             * Shape of an ItemNamed.
             * @typedef {doubleping.player.ItemNamed.$Properties} doubleping.player.ItemNamed.$Shape
             */

            /**
             * Constructs a new ItemNamed.
             * @memberof doubleping.player
             * @classdesc Represents an ItemNamed.
             * @constructor
             * @param {doubleping.player.ItemNamed.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const ItemNamed = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * ItemNamed item.
             * @member {string} item
             * @memberof doubleping.player.ItemNamed
             * @instance
             */
            ItemNamed.prototype.item = "";

            /**
             * Creates a new ItemNamed instance using the specified properties.
             * @function create
             * @memberof doubleping.player.ItemNamed
             * @static
             * @param {doubleping.player.ItemNamed.$Properties=} [properties] Properties to set
             * @returns {doubleping.player.ItemNamed} ItemNamed instance
             * @type {{
             *   (properties: doubleping.player.ItemNamed.$Shape): doubleping.player.ItemNamed & doubleping.player.ItemNamed.$Shape;
             *   (properties?: doubleping.player.ItemNamed.$Properties): doubleping.player.ItemNamed;
             * }}
             */
            ItemNamed.create = function(properties) {
                return new ItemNamed(properties);
            };

            /**
             * Encodes the specified ItemNamed message. Does not implicitly {@link doubleping.player.ItemNamed.verify|verify} messages.
             * @function encode
             * @memberof doubleping.player.ItemNamed
             * @static
             * @param {doubleping.player.ItemNamed.$Properties} message ItemNamed message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            ItemNamed.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.item != null && $Object.hasOwnProperty.call(message, "item") && message.item !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.item);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes an ItemNamed message from the specified reader or buffer.
             * @function decode
             * @memberof doubleping.player.ItemNamed
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {doubleping.player.ItemNamed & doubleping.player.ItemNamed.$Shape} ItemNamed
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            ItemNamed.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.doubleping.player.ItemNamed();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.item = value;
                            else
                                delete message.item;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return ItemNamed;
        })();

        player.OfferPosted = (function() {

            /**
             * Properties of an OfferPosted.
             * @typedef {Object} doubleping.player.OfferPosted.$Properties
             * @property {string} [item] OfferPosted item
             * @property {number} [price] OfferPosted price
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of an OfferPosted.
             * @memberof doubleping.player
             * @interface IOfferPosted
             * @augments doubleping.player.OfferPosted.$Properties
             * @deprecated Use doubleping.player.OfferPosted.$Properties instead.
             */

            /**
             * Shape of an OfferPosted.
             * @typedef {doubleping.player.OfferPosted.$Properties} doubleping.player.OfferPosted.$Shape
             */

            /**
             * Constructs a new OfferPosted.
             * @memberof doubleping.player
             * @classdesc Represents an OfferPosted.
             * @constructor
             * @param {doubleping.player.OfferPosted.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const OfferPosted = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * OfferPosted item.
             * @member {string} item
             * @memberof doubleping.player.OfferPosted
             * @instance
             */
            OfferPosted.prototype.item = "";

            /**
             * OfferPosted price.
             * @member {number} price
             * @memberof doubleping.player.OfferPosted
             * @instance
             */
            OfferPosted.prototype.price = 0;

            /**
             * Creates a new OfferPosted instance using the specified properties.
             * @function create
             * @memberof doubleping.player.OfferPosted
             * @static
             * @param {doubleping.player.OfferPosted.$Properties=} [properties] Properties to set
             * @returns {doubleping.player.OfferPosted} OfferPosted instance
             * @type {{
             *   (properties: doubleping.player.OfferPosted.$Shape): doubleping.player.OfferPosted & doubleping.player.OfferPosted.$Shape;
             *   (properties?: doubleping.player.OfferPosted.$Properties): doubleping.player.OfferPosted;
             * }}
             */
            OfferPosted.create = function(properties) {
                return new OfferPosted(properties);
            };

            /**
             * Encodes the specified OfferPosted message. Does not implicitly {@link doubleping.player.OfferPosted.verify|verify} messages.
             * @function encode
             * @memberof doubleping.player.OfferPosted
             * @static
             * @param {doubleping.player.OfferPosted.$Properties} message OfferPosted message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            OfferPosted.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.item != null && $Object.hasOwnProperty.call(message, "item") && message.item !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.item);
                if (message.price != null && $Object.hasOwnProperty.call(message, "price") && message.price !== 0)
                    writer.uint32(/* id 2, wireType 0 =*/16).uint32(message.price);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes an OfferPosted message from the specified reader or buffer.
             * @function decode
             * @memberof doubleping.player.OfferPosted
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {doubleping.player.OfferPosted & doubleping.player.OfferPosted.$Shape} OfferPosted
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            OfferPosted.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.doubleping.player.OfferPosted();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.item = value;
                            else
                                delete message.item;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.price = value;
                            else
                                delete message.price;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return OfferPosted;
        })();

        player.OfferNamed = (function() {

            /**
             * Properties of an OfferNamed.
             * @typedef {Object} doubleping.player.OfferNamed.$Properties
             * @property {string} [offer] OfferNamed offer
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of an OfferNamed.
             * @memberof doubleping.player
             * @interface IOfferNamed
             * @augments doubleping.player.OfferNamed.$Properties
             * @deprecated Use doubleping.player.OfferNamed.$Properties instead.
             */

            /**
             * Shape of an OfferNamed.
             * @typedef {doubleping.player.OfferNamed.$Properties} doubleping.player.OfferNamed.$Shape
             */

            /**
             * Constructs a new OfferNamed.
             * @memberof doubleping.player
             * @classdesc Represents an OfferNamed.
             * @constructor
             * @param {doubleping.player.OfferNamed.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const OfferNamed = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * OfferNamed offer.
             * @member {string} offer
             * @memberof doubleping.player.OfferNamed
             * @instance
             */
            OfferNamed.prototype.offer = "";

            /**
             * Creates a new OfferNamed instance using the specified properties.
             * @function create
             * @memberof doubleping.player.OfferNamed
             * @static
             * @param {doubleping.player.OfferNamed.$Properties=} [properties] Properties to set
             * @returns {doubleping.player.OfferNamed} OfferNamed instance
             * @type {{
             *   (properties: doubleping.player.OfferNamed.$Shape): doubleping.player.OfferNamed & doubleping.player.OfferNamed.$Shape;
             *   (properties?: doubleping.player.OfferNamed.$Properties): doubleping.player.OfferNamed;
             * }}
             */
            OfferNamed.create = function(properties) {
                return new OfferNamed(properties);
            };

            /**
             * Encodes the specified OfferNamed message. Does not implicitly {@link doubleping.player.OfferNamed.verify|verify} messages.
             * @function encode
             * @memberof doubleping.player.OfferNamed
             * @static
             * @param {doubleping.player.OfferNamed.$Properties} message OfferNamed message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            OfferNamed.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.offer != null && $Object.hasOwnProperty.call(message, "offer") && message.offer !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.offer);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes an OfferNamed message from the specified reader or buffer.
             * @function decode
             * @memberof doubleping.player.OfferNamed
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {doubleping.player.OfferNamed & doubleping.player.OfferNamed.$Shape} OfferNamed
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            OfferNamed.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.doubleping.player.OfferNamed();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.offer = value;
                            else
                                delete message.offer;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return OfferNamed;
        })();

        player.MoveOrdered = (function() {

            /**
             * Properties of a MoveOrdered.
             * @typedef {Object} doubleping.player.MoveOrdered.$Properties
             * @property {doubleping.player.Point.$Properties} [to] MoveOrdered to
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a MoveOrdered.
             * @memberof doubleping.player
             * @interface IMoveOrdered
             * @augments doubleping.player.MoveOrdered.$Properties
             * @deprecated Use doubleping.player.MoveOrdered.$Properties instead.
             */

            /**
             * Shape of a MoveOrdered.
             * @typedef {doubleping.player.MoveOrdered.$Properties} doubleping.player.MoveOrdered.$Shape
             */

            /**
             * Constructs a new MoveOrdered.
             * @memberof doubleping.player
             * @classdesc Represents a MoveOrdered.
             * @constructor
             * @param {doubleping.player.MoveOrdered.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const MoveOrdered = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * MoveOrdered to.
             * @member {doubleping.player.Point} to
             * @memberof doubleping.player.MoveOrdered
             * @instance
             */
            MoveOrdered.prototype.to = null;

            /**
             * Creates a new MoveOrdered instance using the specified properties.
             * @function create
             * @memberof doubleping.player.MoveOrdered
             * @static
             * @param {doubleping.player.MoveOrdered.$Properties=} [properties] Properties to set
             * @returns {doubleping.player.MoveOrdered} MoveOrdered instance
             * @type {{
             *   (properties: doubleping.player.MoveOrdered.$Shape): doubleping.player.MoveOrdered & doubleping.player.MoveOrdered.$Shape;
             *   (properties?: doubleping.player.MoveOrdered.$Properties): doubleping.player.MoveOrdered;
             * }}
             */
            MoveOrdered.create = function(properties) {
                return new MoveOrdered(properties);
            };

            /**
             * Encodes the specified MoveOrdered message. Does not implicitly {@link doubleping.player.MoveOrdered.verify|verify} messages.
             * @function encode
             * @memberof doubleping.player.MoveOrdered
             * @static
             * @param {doubleping.player.MoveOrdered.$Properties} message MoveOrdered message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            MoveOrdered.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.to != null && $Object.hasOwnProperty.call(message, "to"))
                    $root.doubleping.player.Point.encode(message.to, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a MoveOrdered message from the specified reader or buffer.
             * @function decode
             * @memberof doubleping.player.MoveOrdered
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {doubleping.player.MoveOrdered & doubleping.player.MoveOrdered.$Shape} MoveOrdered
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            MoveOrdered.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.doubleping.player.MoveOrdered();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            message.to = $root.doubleping.player.Point.decode(reader, reader.size(), $undefined, _depth + 1, message.to);
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return MoveOrdered;
        })();

        player.AttackDeclared = (function() {

            /**
             * Properties of an AttackDeclared.
             * @typedef {Object} doubleping.player.AttackDeclared.$Properties
             * @property {string} [target] AttackDeclared target
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of an AttackDeclared.
             * @memberof doubleping.player
             * @interface IAttackDeclared
             * @augments doubleping.player.AttackDeclared.$Properties
             * @deprecated Use doubleping.player.AttackDeclared.$Properties instead.
             */

            /**
             * Shape of an AttackDeclared.
             * @typedef {doubleping.player.AttackDeclared.$Properties} doubleping.player.AttackDeclared.$Shape
             */

            /**
             * Constructs a new AttackDeclared.
             * @memberof doubleping.player
             * @classdesc Represents an AttackDeclared.
             * @constructor
             * @param {doubleping.player.AttackDeclared.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const AttackDeclared = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * AttackDeclared target.
             * @member {string} target
             * @memberof doubleping.player.AttackDeclared
             * @instance
             */
            AttackDeclared.prototype.target = "";

            /**
             * Creates a new AttackDeclared instance using the specified properties.
             * @function create
             * @memberof doubleping.player.AttackDeclared
             * @static
             * @param {doubleping.player.AttackDeclared.$Properties=} [properties] Properties to set
             * @returns {doubleping.player.AttackDeclared} AttackDeclared instance
             * @type {{
             *   (properties: doubleping.player.AttackDeclared.$Shape): doubleping.player.AttackDeclared & doubleping.player.AttackDeclared.$Shape;
             *   (properties?: doubleping.player.AttackDeclared.$Properties): doubleping.player.AttackDeclared;
             * }}
             */
            AttackDeclared.create = function(properties) {
                return new AttackDeclared(properties);
            };

            /**
             * Encodes the specified AttackDeclared message. Does not implicitly {@link doubleping.player.AttackDeclared.verify|verify} messages.
             * @function encode
             * @memberof doubleping.player.AttackDeclared
             * @static
             * @param {doubleping.player.AttackDeclared.$Properties} message AttackDeclared message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            AttackDeclared.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.target != null && $Object.hasOwnProperty.call(message, "target") && message.target !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.target);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes an AttackDeclared message from the specified reader or buffer.
             * @function decode
             * @memberof doubleping.player.AttackDeclared
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {doubleping.player.AttackDeclared & doubleping.player.AttackDeclared.$Shape} AttackDeclared
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            AttackDeclared.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.doubleping.player.AttackDeclared();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.target = value;
                            else
                                delete message.target;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return AttackDeclared;
        })();

        player.AttackCancelled = (function() {

            /**
             * Properties of an AttackCancelled.
             * @typedef {Object} doubleping.player.AttackCancelled.$Properties
             * @property {number} [attack] AttackCancelled attack
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of an AttackCancelled.
             * @memberof doubleping.player
             * @interface IAttackCancelled
             * @augments doubleping.player.AttackCancelled.$Properties
             * @deprecated Use doubleping.player.AttackCancelled.$Properties instead.
             */

            /**
             * Shape of an AttackCancelled.
             * @typedef {doubleping.player.AttackCancelled.$Properties} doubleping.player.AttackCancelled.$Shape
             */

            /**
             * Constructs a new AttackCancelled.
             * @memberof doubleping.player
             * @classdesc Represents an AttackCancelled.
             * @constructor
             * @param {doubleping.player.AttackCancelled.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const AttackCancelled = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * AttackCancelled attack.
             * @member {number} attack
             * @memberof doubleping.player.AttackCancelled
             * @instance
             */
            AttackCancelled.prototype.attack = 0;

            /**
             * Creates a new AttackCancelled instance using the specified properties.
             * @function create
             * @memberof doubleping.player.AttackCancelled
             * @static
             * @param {doubleping.player.AttackCancelled.$Properties=} [properties] Properties to set
             * @returns {doubleping.player.AttackCancelled} AttackCancelled instance
             * @type {{
             *   (properties: doubleping.player.AttackCancelled.$Shape): doubleping.player.AttackCancelled & doubleping.player.AttackCancelled.$Shape;
             *   (properties?: doubleping.player.AttackCancelled.$Properties): doubleping.player.AttackCancelled;
             * }}
             */
            AttackCancelled.create = function(properties) {
                return new AttackCancelled(properties);
            };

            /**
             * Encodes the specified AttackCancelled message. Does not implicitly {@link doubleping.player.AttackCancelled.verify|verify} messages.
             * @function encode
             * @memberof doubleping.player.AttackCancelled
             * @static
             * @param {doubleping.player.AttackCancelled.$Properties} message AttackCancelled message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            AttackCancelled.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.attack != null && $Object.hasOwnProperty.call(message, "attack") && message.attack !== 0)
                    writer.uint32(/* id 1, wireType 0 =*/8).uint32(message.attack);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes an AttackCancelled message from the specified reader or buffer.
             * @function decode
             * @memberof doubleping.player.AttackCancelled
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {doubleping.player.AttackCancelled & doubleping.player.AttackCancelled.$Shape} AttackCancelled
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            AttackCancelled.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.doubleping.player.AttackCancelled();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.attack = value;
                            else
                                delete message.attack;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return AttackCancelled;
        })();

        player.DodgePressed = (function() {

            /**
             * Properties of a DodgePressed.
             * @typedef {Object} doubleping.player.DodgePressed.$Properties
             * @property {number} [attack] DodgePressed attack
             * @property {number} [sinceShownMs] DodgePressed sinceShownMs
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a DodgePressed.
             * @memberof doubleping.player
             * @interface IDodgePressed
             * @augments doubleping.player.DodgePressed.$Properties
             * @deprecated Use doubleping.player.DodgePressed.$Properties instead.
             */

            /**
             * Shape of a DodgePressed.
             * @typedef {doubleping.player.DodgePressed.$Properties} doubleping.player.DodgePressed.$Shape
             */

            /**
             * Constructs a new DodgePressed.
             * @memberof doubleping.player
             * @classdesc Represents a DodgePressed.
             * @constructor
             * @param {doubleping.player.DodgePressed.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const DodgePressed = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * DodgePressed attack.
             * @member {number} attack
             * @memberof doubleping.player.DodgePressed
             * @instance
             */
            DodgePressed.prototype.attack = 0;

            /**
             * DodgePressed sinceShownMs.
             * @member {number} sinceShownMs
             * @memberof doubleping.player.DodgePressed
             * @instance
             */
            DodgePressed.prototype.sinceShownMs = 0;

            /**
             * Creates a new DodgePressed instance using the specified properties.
             * @function create
             * @memberof doubleping.player.DodgePressed
             * @static
             * @param {doubleping.player.DodgePressed.$Properties=} [properties] Properties to set
             * @returns {doubleping.player.DodgePressed} DodgePressed instance
             * @type {{
             *   (properties: doubleping.player.DodgePressed.$Shape): doubleping.player.DodgePressed & doubleping.player.DodgePressed.$Shape;
             *   (properties?: doubleping.player.DodgePressed.$Properties): doubleping.player.DodgePressed;
             * }}
             */
            DodgePressed.create = function(properties) {
                return new DodgePressed(properties);
            };

            /**
             * Encodes the specified DodgePressed message. Does not implicitly {@link doubleping.player.DodgePressed.verify|verify} messages.
             * @function encode
             * @memberof doubleping.player.DodgePressed
             * @static
             * @param {doubleping.player.DodgePressed.$Properties} message DodgePressed message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            DodgePressed.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.attack != null && $Object.hasOwnProperty.call(message, "attack") && message.attack !== 0)
                    writer.uint32(/* id 1, wireType 0 =*/8).uint32(message.attack);
                if (message.sinceShownMs != null && $Object.hasOwnProperty.call(message, "sinceShownMs") && !$Object.is(message.sinceShownMs, 0))
                    writer.uint32(/* id 2, wireType 1 =*/17).double(message.sinceShownMs);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a DodgePressed message from the specified reader or buffer.
             * @function decode
             * @memberof doubleping.player.DodgePressed
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {doubleping.player.DodgePressed & doubleping.player.DodgePressed.$Shape} DodgePressed
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            DodgePressed.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.doubleping.player.DodgePressed();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.attack = value;
                            else
                                delete message.attack;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 1)
                                break;
                            if (!$Object.is(value = reader.double(), 0))
                                message.sinceShownMs = value;
                            else
                                delete message.sinceShownMs;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return DodgePressed;
        })();

        player.Rejected = (function() {

            /**
             * Properties of a Rejected.
             * @typedef {Object} doubleping.player.Rejected.$Properties
             * @property {number} [sequence] Rejected sequence
             * @property {string} [reason] Rejected reason
             * @property {string} [text] Rejected text
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Rejected.
             * @memberof doubleping.player
             * @interface IRejected
             * @augments doubleping.player.Rejected.$Properties
             * @deprecated Use doubleping.player.Rejected.$Properties instead.
             */

            /**
             * Shape of a Rejected.
             * @typedef {doubleping.player.Rejected.$Properties} doubleping.player.Rejected.$Shape
             */

            /**
             * Constructs a new Rejected.
             * @memberof doubleping.player
             * @classdesc Represents a Rejected.
             * @constructor
             * @param {doubleping.player.Rejected.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Rejected = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Rejected sequence.
             * @member {number} sequence
             * @memberof doubleping.player.Rejected
             * @instance
             */
            Rejected.prototype.sequence = 0;

            /**
             * Rejected reason.
             * @member {string} reason
             * @memberof doubleping.player.Rejected
             * @instance
             */
            Rejected.prototype.reason = "";

            /**
             * Rejected text.
             * @member {string} text
             * @memberof doubleping.player.Rejected
             * @instance
             */
            Rejected.prototype.text = "";

            /**
             * Creates a new Rejected instance using the specified properties.
             * @function create
             * @memberof doubleping.player.Rejected
             * @static
             * @param {doubleping.player.Rejected.$Properties=} [properties] Properties to set
             * @returns {doubleping.player.Rejected} Rejected instance
             * @type {{
             *   (properties: doubleping.player.Rejected.$Shape): doubleping.player.Rejected & doubleping.player.Rejected.$Shape;
             *   (properties?: doubleping.player.Rejected.$Properties): doubleping.player.Rejected;
             * }}
             */
            Rejected.create = function(properties) {
                return new Rejected(properties);
            };

            /**
             * Encodes the specified Rejected message. Does not implicitly {@link doubleping.player.Rejected.verify|verify} messages.
             * @function encode
             * @memberof doubleping.player.Rejected
             * @static
             * @param {doubleping.player.Rejected.$Properties} message Rejected message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Rejected.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.sequence != null && $Object.hasOwnProperty.call(message, "sequence") && message.sequence !== 0)
                    writer.uint32(/* id 1, wireType 0 =*/8).uint32(message.sequence);
                if (message.reason != null && $Object.hasOwnProperty.call(message, "reason") && message.reason !== "")
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.reason);
                if (message.text != null && $Object.hasOwnProperty.call(message, "text") && message.text !== "")
                    writer.uint32(/* id 3, wireType 2 =*/26).string(message.text);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a Rejected message from the specified reader or buffer.
             * @function decode
             * @memberof doubleping.player.Rejected
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {doubleping.player.Rejected & doubleping.player.Rejected.$Shape} Rejected
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Rejected.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.doubleping.player.Rejected();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.sequence = value;
                            else
                                delete message.sequence;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.reason = value;
                            else
                                delete message.reason;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.text = value;
                            else
                                delete message.text;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return Rejected;
        })();

        player.TimeEchoed = (function() {

            /**
             * Properties of a TimeEchoed.
             * @typedef {Object} doubleping.player.TimeEchoed.$Properties
             * @property {number} [clientSentAt] TimeEchoed clientSentAt
             * @property {number} [serverReceivedAt] TimeEchoed serverReceivedAt
             * @property {number} [serverSentAt] TimeEchoed serverSentAt
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a TimeEchoed.
             * @memberof doubleping.player
             * @interface ITimeEchoed
             * @augments doubleping.player.TimeEchoed.$Properties
             * @deprecated Use doubleping.player.TimeEchoed.$Properties instead.
             */

            /**
             * Shape of a TimeEchoed.
             * @typedef {doubleping.player.TimeEchoed.$Properties} doubleping.player.TimeEchoed.$Shape
             */

            /**
             * Constructs a new TimeEchoed.
             * @memberof doubleping.player
             * @classdesc Represents a TimeEchoed.
             * @constructor
             * @param {doubleping.player.TimeEchoed.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const TimeEchoed = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * TimeEchoed clientSentAt.
             * @member {number} clientSentAt
             * @memberof doubleping.player.TimeEchoed
             * @instance
             */
            TimeEchoed.prototype.clientSentAt = 0;

            /**
             * TimeEchoed serverReceivedAt.
             * @member {number} serverReceivedAt
             * @memberof doubleping.player.TimeEchoed
             * @instance
             */
            TimeEchoed.prototype.serverReceivedAt = 0;

            /**
             * TimeEchoed serverSentAt.
             * @member {number} serverSentAt
             * @memberof doubleping.player.TimeEchoed
             * @instance
             */
            TimeEchoed.prototype.serverSentAt = 0;

            /**
             * Creates a new TimeEchoed instance using the specified properties.
             * @function create
             * @memberof doubleping.player.TimeEchoed
             * @static
             * @param {doubleping.player.TimeEchoed.$Properties=} [properties] Properties to set
             * @returns {doubleping.player.TimeEchoed} TimeEchoed instance
             * @type {{
             *   (properties: doubleping.player.TimeEchoed.$Shape): doubleping.player.TimeEchoed & doubleping.player.TimeEchoed.$Shape;
             *   (properties?: doubleping.player.TimeEchoed.$Properties): doubleping.player.TimeEchoed;
             * }}
             */
            TimeEchoed.create = function(properties) {
                return new TimeEchoed(properties);
            };

            /**
             * Encodes the specified TimeEchoed message. Does not implicitly {@link doubleping.player.TimeEchoed.verify|verify} messages.
             * @function encode
             * @memberof doubleping.player.TimeEchoed
             * @static
             * @param {doubleping.player.TimeEchoed.$Properties} message TimeEchoed message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            TimeEchoed.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.clientSentAt != null && $Object.hasOwnProperty.call(message, "clientSentAt") && !$Object.is(message.clientSentAt, 0))
                    writer.uint32(/* id 1, wireType 1 =*/9).double(message.clientSentAt);
                if (message.serverReceivedAt != null && $Object.hasOwnProperty.call(message, "serverReceivedAt") && !$Object.is(message.serverReceivedAt, 0))
                    writer.uint32(/* id 2, wireType 1 =*/17).double(message.serverReceivedAt);
                if (message.serverSentAt != null && $Object.hasOwnProperty.call(message, "serverSentAt") && !$Object.is(message.serverSentAt, 0))
                    writer.uint32(/* id 3, wireType 1 =*/25).double(message.serverSentAt);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a TimeEchoed message from the specified reader or buffer.
             * @function decode
             * @memberof doubleping.player.TimeEchoed
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {doubleping.player.TimeEchoed & doubleping.player.TimeEchoed.$Shape} TimeEchoed
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            TimeEchoed.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.doubleping.player.TimeEchoed();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 1)
                                break;
                            if (!$Object.is(value = reader.double(), 0))
                                message.clientSentAt = value;
                            else
                                delete message.clientSentAt;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 1)
                                break;
                            if (!$Object.is(value = reader.double(), 0))
                                message.serverReceivedAt = value;
                            else
                                delete message.serverReceivedAt;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 1)
                                break;
                            if (!$Object.is(value = reader.double(), 0))
                                message.serverSentAt = value;
                            else
                                delete message.serverSentAt;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return TimeEchoed;
        })();

        player.SeatOffered = (function() {

            /**
             * Properties of a SeatOffered.
             * @typedef {Object} doubleping.player.SeatOffered.$Properties
             * @property {string} [server] SeatOffered server
             * @property {string} [endpoint] SeatOffered endpoint
             * @property {string} [ticket] SeatOffered ticket
             * @property {string} [settlement] SeatOffered settlement
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a SeatOffered.
             * @memberof doubleping.player
             * @interface ISeatOffered
             * @augments doubleping.player.SeatOffered.$Properties
             * @deprecated Use doubleping.player.SeatOffered.$Properties instead.
             */

            /**
             * Shape of a SeatOffered.
             * @typedef {doubleping.player.SeatOffered.$Properties} doubleping.player.SeatOffered.$Shape
             */

            /**
             * Constructs a new SeatOffered.
             * @memberof doubleping.player
             * @classdesc Represents a SeatOffered.
             * @constructor
             * @param {doubleping.player.SeatOffered.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const SeatOffered = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * SeatOffered server.
             * @member {string} server
             * @memberof doubleping.player.SeatOffered
             * @instance
             */
            SeatOffered.prototype.server = "";

            /**
             * SeatOffered endpoint.
             * @member {string} endpoint
             * @memberof doubleping.player.SeatOffered
             * @instance
             */
            SeatOffered.prototype.endpoint = "";

            /**
             * SeatOffered ticket.
             * @member {string} ticket
             * @memberof doubleping.player.SeatOffered
             * @instance
             */
            SeatOffered.prototype.ticket = "";

            /**
             * SeatOffered settlement.
             * @member {string} settlement
             * @memberof doubleping.player.SeatOffered
             * @instance
             */
            SeatOffered.prototype.settlement = "";

            /**
             * Creates a new SeatOffered instance using the specified properties.
             * @function create
             * @memberof doubleping.player.SeatOffered
             * @static
             * @param {doubleping.player.SeatOffered.$Properties=} [properties] Properties to set
             * @returns {doubleping.player.SeatOffered} SeatOffered instance
             * @type {{
             *   (properties: doubleping.player.SeatOffered.$Shape): doubleping.player.SeatOffered & doubleping.player.SeatOffered.$Shape;
             *   (properties?: doubleping.player.SeatOffered.$Properties): doubleping.player.SeatOffered;
             * }}
             */
            SeatOffered.create = function(properties) {
                return new SeatOffered(properties);
            };

            /**
             * Encodes the specified SeatOffered message. Does not implicitly {@link doubleping.player.SeatOffered.verify|verify} messages.
             * @function encode
             * @memberof doubleping.player.SeatOffered
             * @static
             * @param {doubleping.player.SeatOffered.$Properties} message SeatOffered message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            SeatOffered.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.server != null && $Object.hasOwnProperty.call(message, "server") && message.server !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.server);
                if (message.endpoint != null && $Object.hasOwnProperty.call(message, "endpoint") && message.endpoint !== "")
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.endpoint);
                if (message.ticket != null && $Object.hasOwnProperty.call(message, "ticket") && message.ticket !== "")
                    writer.uint32(/* id 3, wireType 2 =*/26).string(message.ticket);
                if (message.settlement != null && $Object.hasOwnProperty.call(message, "settlement") && message.settlement !== "")
                    writer.uint32(/* id 4, wireType 2 =*/34).string(message.settlement);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a SeatOffered message from the specified reader or buffer.
             * @function decode
             * @memberof doubleping.player.SeatOffered
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {doubleping.player.SeatOffered & doubleping.player.SeatOffered.$Shape} SeatOffered
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            SeatOffered.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.doubleping.player.SeatOffered();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.server = value;
                            else
                                delete message.server;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.endpoint = value;
                            else
                                delete message.endpoint;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.ticket = value;
                            else
                                delete message.ticket;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.settlement = value;
                            else
                                delete message.settlement;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return SeatOffered;
        })();

        player.CharacterEntry = (function() {

            /**
             * Properties of a CharacterEntry.
             * @typedef {Object} doubleping.player.CharacterEntry.$Properties
             * @property {string} [id] CharacterEntry id
             * @property {string} [name] CharacterEntry name
             * @property {string} [calling] CharacterEntry calling
             * @property {string} [settlement] CharacterEntry settlement
             * @property {string} [whereabouts] CharacterEntry whereabouts
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a CharacterEntry.
             * @memberof doubleping.player
             * @interface ICharacterEntry
             * @augments doubleping.player.CharacterEntry.$Properties
             * @deprecated Use doubleping.player.CharacterEntry.$Properties instead.
             */

            /**
             * Shape of a CharacterEntry.
             * @typedef {doubleping.player.CharacterEntry.$Properties} doubleping.player.CharacterEntry.$Shape
             */

            /**
             * Constructs a new CharacterEntry.
             * @memberof doubleping.player
             * @classdesc Represents a CharacterEntry.
             * @constructor
             * @param {doubleping.player.CharacterEntry.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const CharacterEntry = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * CharacterEntry id.
             * @member {string} id
             * @memberof doubleping.player.CharacterEntry
             * @instance
             */
            CharacterEntry.prototype.id = "";

            /**
             * CharacterEntry name.
             * @member {string} name
             * @memberof doubleping.player.CharacterEntry
             * @instance
             */
            CharacterEntry.prototype.name = "";

            /**
             * CharacterEntry calling.
             * @member {string} calling
             * @memberof doubleping.player.CharacterEntry
             * @instance
             */
            CharacterEntry.prototype.calling = "";

            /**
             * CharacterEntry settlement.
             * @member {string} settlement
             * @memberof doubleping.player.CharacterEntry
             * @instance
             */
            CharacterEntry.prototype.settlement = "";

            /**
             * CharacterEntry whereabouts.
             * @member {string} whereabouts
             * @memberof doubleping.player.CharacterEntry
             * @instance
             */
            CharacterEntry.prototype.whereabouts = "";

            /**
             * Creates a new CharacterEntry instance using the specified properties.
             * @function create
             * @memberof doubleping.player.CharacterEntry
             * @static
             * @param {doubleping.player.CharacterEntry.$Properties=} [properties] Properties to set
             * @returns {doubleping.player.CharacterEntry} CharacterEntry instance
             * @type {{
             *   (properties: doubleping.player.CharacterEntry.$Shape): doubleping.player.CharacterEntry & doubleping.player.CharacterEntry.$Shape;
             *   (properties?: doubleping.player.CharacterEntry.$Properties): doubleping.player.CharacterEntry;
             * }}
             */
            CharacterEntry.create = function(properties) {
                return new CharacterEntry(properties);
            };

            /**
             * Encodes the specified CharacterEntry message. Does not implicitly {@link doubleping.player.CharacterEntry.verify|verify} messages.
             * @function encode
             * @memberof doubleping.player.CharacterEntry
             * @static
             * @param {doubleping.player.CharacterEntry.$Properties} message CharacterEntry message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            CharacterEntry.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.id != null && $Object.hasOwnProperty.call(message, "id") && message.id !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.id);
                if (message.name != null && $Object.hasOwnProperty.call(message, "name") && message.name !== "")
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.name);
                if (message.calling != null && $Object.hasOwnProperty.call(message, "calling") && message.calling !== "")
                    writer.uint32(/* id 3, wireType 2 =*/26).string(message.calling);
                if (message.settlement != null && $Object.hasOwnProperty.call(message, "settlement") && message.settlement !== "")
                    writer.uint32(/* id 4, wireType 2 =*/34).string(message.settlement);
                if (message.whereabouts != null && $Object.hasOwnProperty.call(message, "whereabouts") && message.whereabouts !== "")
                    writer.uint32(/* id 5, wireType 2 =*/42).string(message.whereabouts);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a CharacterEntry message from the specified reader or buffer.
             * @function decode
             * @memberof doubleping.player.CharacterEntry
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {doubleping.player.CharacterEntry & doubleping.player.CharacterEntry.$Shape} CharacterEntry
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            CharacterEntry.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.doubleping.player.CharacterEntry();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.id = value;
                            else
                                delete message.id;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.name = value;
                            else
                                delete message.name;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.calling = value;
                            else
                                delete message.calling;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.settlement = value;
                            else
                                delete message.settlement;
                            continue;
                        }
                    case 5: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.whereabouts = value;
                            else
                                delete message.whereabouts;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return CharacterEntry;
        })();

        player.CharactersListed = (function() {

            /**
             * Properties of a CharactersListed.
             * @typedef {Object} doubleping.player.CharactersListed.$Properties
             * @property {string} [account] CharactersListed account
             * @property {Array.<doubleping.player.CharacterEntry.$Properties>} [characters] CharactersListed characters
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a CharactersListed.
             * @memberof doubleping.player
             * @interface ICharactersListed
             * @augments doubleping.player.CharactersListed.$Properties
             * @deprecated Use doubleping.player.CharactersListed.$Properties instead.
             */

            /**
             * Shape of a CharactersListed.
             * @typedef {doubleping.player.CharactersListed.$Properties} doubleping.player.CharactersListed.$Shape
             */

            /**
             * Constructs a new CharactersListed.
             * @memberof doubleping.player
             * @classdesc Represents a CharactersListed.
             * @constructor
             * @param {doubleping.player.CharactersListed.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const CharactersListed = function (properties) {
                this.characters = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * CharactersListed account.
             * @member {string} account
             * @memberof doubleping.player.CharactersListed
             * @instance
             */
            CharactersListed.prototype.account = "";

            /**
             * CharactersListed characters.
             * @member {Array.<doubleping.player.CharacterEntry>} characters
             * @memberof doubleping.player.CharactersListed
             * @instance
             */
            CharactersListed.prototype.characters = $util.emptyArray;

            /**
             * Creates a new CharactersListed instance using the specified properties.
             * @function create
             * @memberof doubleping.player.CharactersListed
             * @static
             * @param {doubleping.player.CharactersListed.$Properties=} [properties] Properties to set
             * @returns {doubleping.player.CharactersListed} CharactersListed instance
             * @type {{
             *   (properties: doubleping.player.CharactersListed.$Shape): doubleping.player.CharactersListed & doubleping.player.CharactersListed.$Shape;
             *   (properties?: doubleping.player.CharactersListed.$Properties): doubleping.player.CharactersListed;
             * }}
             */
            CharactersListed.create = function(properties) {
                return new CharactersListed(properties);
            };

            /**
             * Encodes the specified CharactersListed message. Does not implicitly {@link doubleping.player.CharactersListed.verify|verify} messages.
             * @function encode
             * @memberof doubleping.player.CharactersListed
             * @static
             * @param {doubleping.player.CharactersListed.$Properties} message CharactersListed message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            CharactersListed.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.account != null && $Object.hasOwnProperty.call(message, "account") && message.account !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.account);
                if (message.characters != null && message.characters.length)
                    for (let i = 0; i < message.characters.length; ++i)
                        $root.doubleping.player.CharacterEntry.encode(message.characters[i], writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a CharactersListed message from the specified reader or buffer.
             * @function decode
             * @memberof doubleping.player.CharactersListed
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {doubleping.player.CharactersListed & doubleping.player.CharactersListed.$Shape} CharactersListed
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            CharactersListed.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.doubleping.player.CharactersListed();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.account = value;
                            else
                                delete message.account;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if (!(message.characters && message.characters.length))
                                message.characters = [];
                            message.characters.push($root.doubleping.player.CharacterEntry.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return CharactersListed;
        })();

        player.RulesTold = (function() {

            /**
             * Properties of a RulesTold.
             * @typedef {Object} doubleping.player.RulesTold.$Properties
             * @property {string} [hash] RulesTold hash
             * @property {string} [rules] RulesTold rules
             * @property {string} [map] RulesTold map
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a RulesTold.
             * @memberof doubleping.player
             * @interface IRulesTold
             * @augments doubleping.player.RulesTold.$Properties
             * @deprecated Use doubleping.player.RulesTold.$Properties instead.
             */

            /**
             * Shape of a RulesTold.
             * @typedef {doubleping.player.RulesTold.$Properties} doubleping.player.RulesTold.$Shape
             */

            /**
             * Constructs a new RulesTold.
             * @memberof doubleping.player
             * @classdesc Represents a RulesTold.
             * @constructor
             * @param {doubleping.player.RulesTold.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const RulesTold = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * RulesTold hash.
             * @member {string} hash
             * @memberof doubleping.player.RulesTold
             * @instance
             */
            RulesTold.prototype.hash = "";

            /**
             * RulesTold rules.
             * @member {string} rules
             * @memberof doubleping.player.RulesTold
             * @instance
             */
            RulesTold.prototype.rules = "";

            /**
             * RulesTold map.
             * @member {string} map
             * @memberof doubleping.player.RulesTold
             * @instance
             */
            RulesTold.prototype.map = "";

            /**
             * Creates a new RulesTold instance using the specified properties.
             * @function create
             * @memberof doubleping.player.RulesTold
             * @static
             * @param {doubleping.player.RulesTold.$Properties=} [properties] Properties to set
             * @returns {doubleping.player.RulesTold} RulesTold instance
             * @type {{
             *   (properties: doubleping.player.RulesTold.$Shape): doubleping.player.RulesTold & doubleping.player.RulesTold.$Shape;
             *   (properties?: doubleping.player.RulesTold.$Properties): doubleping.player.RulesTold;
             * }}
             */
            RulesTold.create = function(properties) {
                return new RulesTold(properties);
            };

            /**
             * Encodes the specified RulesTold message. Does not implicitly {@link doubleping.player.RulesTold.verify|verify} messages.
             * @function encode
             * @memberof doubleping.player.RulesTold
             * @static
             * @param {doubleping.player.RulesTold.$Properties} message RulesTold message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            RulesTold.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.hash != null && $Object.hasOwnProperty.call(message, "hash") && message.hash !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.hash);
                if (message.rules != null && $Object.hasOwnProperty.call(message, "rules") && message.rules !== "")
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.rules);
                if (message.map != null && $Object.hasOwnProperty.call(message, "map") && message.map !== "")
                    writer.uint32(/* id 3, wireType 2 =*/26).string(message.map);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a RulesTold message from the specified reader or buffer.
             * @function decode
             * @memberof doubleping.player.RulesTold
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {doubleping.player.RulesTold & doubleping.player.RulesTold.$Shape} RulesTold
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            RulesTold.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.doubleping.player.RulesTold();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.hash = value;
                            else
                                delete message.hash;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.rules = value;
                            else
                                delete message.rules;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.map = value;
                            else
                                delete message.map;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return RulesTold;
        })();

        player.Stats = (function() {

            /**
             * Properties of a Stats.
             * @typedef {Object} doubleping.player.Stats.$Properties
             * @property {number} [might] Stats might
             * @property {number} [skill] Stats skill
             * @property {number} [agility] Stats agility
             * @property {number} [vigour] Stats vigour
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Stats.
             * @memberof doubleping.player
             * @interface IStats
             * @augments doubleping.player.Stats.$Properties
             * @deprecated Use doubleping.player.Stats.$Properties instead.
             */

            /**
             * Shape of a Stats.
             * @typedef {doubleping.player.Stats.$Properties} doubleping.player.Stats.$Shape
             */

            /**
             * Constructs a new Stats.
             * @memberof doubleping.player
             * @classdesc Represents a Stats.
             * @constructor
             * @param {doubleping.player.Stats.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Stats = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Stats might.
             * @member {number} might
             * @memberof doubleping.player.Stats
             * @instance
             */
            Stats.prototype.might = 0;

            /**
             * Stats skill.
             * @member {number} skill
             * @memberof doubleping.player.Stats
             * @instance
             */
            Stats.prototype.skill = 0;

            /**
             * Stats agility.
             * @member {number} agility
             * @memberof doubleping.player.Stats
             * @instance
             */
            Stats.prototype.agility = 0;

            /**
             * Stats vigour.
             * @member {number} vigour
             * @memberof doubleping.player.Stats
             * @instance
             */
            Stats.prototype.vigour = 0;

            /**
             * Creates a new Stats instance using the specified properties.
             * @function create
             * @memberof doubleping.player.Stats
             * @static
             * @param {doubleping.player.Stats.$Properties=} [properties] Properties to set
             * @returns {doubleping.player.Stats} Stats instance
             * @type {{
             *   (properties: doubleping.player.Stats.$Shape): doubleping.player.Stats & doubleping.player.Stats.$Shape;
             *   (properties?: doubleping.player.Stats.$Properties): doubleping.player.Stats;
             * }}
             */
            Stats.create = function(properties) {
                return new Stats(properties);
            };

            /**
             * Encodes the specified Stats message. Does not implicitly {@link doubleping.player.Stats.verify|verify} messages.
             * @function encode
             * @memberof doubleping.player.Stats
             * @static
             * @param {doubleping.player.Stats.$Properties} message Stats message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Stats.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.might != null && $Object.hasOwnProperty.call(message, "might") && message.might !== 0)
                    writer.uint32(/* id 1, wireType 0 =*/8).uint32(message.might);
                if (message.skill != null && $Object.hasOwnProperty.call(message, "skill") && message.skill !== 0)
                    writer.uint32(/* id 2, wireType 0 =*/16).uint32(message.skill);
                if (message.agility != null && $Object.hasOwnProperty.call(message, "agility") && message.agility !== 0)
                    writer.uint32(/* id 3, wireType 0 =*/24).uint32(message.agility);
                if (message.vigour != null && $Object.hasOwnProperty.call(message, "vigour") && message.vigour !== 0)
                    writer.uint32(/* id 4, wireType 0 =*/32).uint32(message.vigour);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a Stats message from the specified reader or buffer.
             * @function decode
             * @memberof doubleping.player.Stats
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {doubleping.player.Stats & doubleping.player.Stats.$Shape} Stats
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Stats.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.doubleping.player.Stats();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.might = value;
                            else
                                delete message.might;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.skill = value;
                            else
                                delete message.skill;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.agility = value;
                            else
                                delete message.agility;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.vigour = value;
                            else
                                delete message.vigour;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return Stats;
        })();

        player.Item = (function() {

            /**
             * Properties of an Item.
             * @typedef {Object} doubleping.player.Item.$Properties
             * @property {string} [id] Item id
             * @property {string} [item] Item item
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of an Item.
             * @memberof doubleping.player
             * @interface IItem
             * @augments doubleping.player.Item.$Properties
             * @deprecated Use doubleping.player.Item.$Properties instead.
             */

            /**
             * Shape of an Item.
             * @typedef {doubleping.player.Item.$Properties} doubleping.player.Item.$Shape
             */

            /**
             * Constructs a new Item.
             * @memberof doubleping.player
             * @classdesc Represents an Item.
             * @constructor
             * @param {doubleping.player.Item.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Item = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Item id.
             * @member {string} id
             * @memberof doubleping.player.Item
             * @instance
             */
            Item.prototype.id = "";

            /**
             * Item item.
             * @member {string} item
             * @memberof doubleping.player.Item
             * @instance
             */
            Item.prototype.item = "";

            /**
             * Creates a new Item instance using the specified properties.
             * @function create
             * @memberof doubleping.player.Item
             * @static
             * @param {doubleping.player.Item.$Properties=} [properties] Properties to set
             * @returns {doubleping.player.Item} Item instance
             * @type {{
             *   (properties: doubleping.player.Item.$Shape): doubleping.player.Item & doubleping.player.Item.$Shape;
             *   (properties?: doubleping.player.Item.$Properties): doubleping.player.Item;
             * }}
             */
            Item.create = function(properties) {
                return new Item(properties);
            };

            /**
             * Encodes the specified Item message. Does not implicitly {@link doubleping.player.Item.verify|verify} messages.
             * @function encode
             * @memberof doubleping.player.Item
             * @static
             * @param {doubleping.player.Item.$Properties} message Item message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Item.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.id != null && $Object.hasOwnProperty.call(message, "id") && message.id !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.id);
                if (message.item != null && $Object.hasOwnProperty.call(message, "item") && message.item !== "")
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.item);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes an Item message from the specified reader or buffer.
             * @function decode
             * @memberof doubleping.player.Item
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {doubleping.player.Item & doubleping.player.Item.$Shape} Item
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Item.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.doubleping.player.Item();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.id = value;
                            else
                                delete message.id;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.item = value;
                            else
                                delete message.item;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return Item;
        })();

        player.CharacterSheet = (function() {

            /**
             * Properties of a CharacterSheet.
             * @typedef {Object} doubleping.player.CharacterSheet.$Properties
             * @property {string} [id] CharacterSheet id
             * @property {string} [name] CharacterSheet name
             * @property {string} [calling] CharacterSheet calling
             * @property {doubleping.player.Stats.$Properties} [stats] CharacterSheet stats
             * @property {string} [weapon] CharacterSheet weapon
             * @property {string} [armour] CharacterSheet armour
             * @property {number} [gold] CharacterSheet gold
             * @property {Array.<doubleping.player.Item.$Properties>} [items] CharacterSheet items
             * @property {string} [settlement] CharacterSheet settlement
             * @property {number} [questsDone] CharacterSheet questsDone
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a CharacterSheet.
             * @memberof doubleping.player
             * @interface ICharacterSheet
             * @augments doubleping.player.CharacterSheet.$Properties
             * @deprecated Use doubleping.player.CharacterSheet.$Properties instead.
             */

            /**
             * Shape of a CharacterSheet.
             * @typedef {doubleping.player.CharacterSheet.$Properties} doubleping.player.CharacterSheet.$Shape
             */

            /**
             * Constructs a new CharacterSheet.
             * @memberof doubleping.player
             * @classdesc Represents a CharacterSheet.
             * @constructor
             * @param {doubleping.player.CharacterSheet.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const CharacterSheet = function (properties) {
                this.items = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * CharacterSheet id.
             * @member {string} id
             * @memberof doubleping.player.CharacterSheet
             * @instance
             */
            CharacterSheet.prototype.id = "";

            /**
             * CharacterSheet name.
             * @member {string} name
             * @memberof doubleping.player.CharacterSheet
             * @instance
             */
            CharacterSheet.prototype.name = "";

            /**
             * CharacterSheet calling.
             * @member {string} calling
             * @memberof doubleping.player.CharacterSheet
             * @instance
             */
            CharacterSheet.prototype.calling = "";

            /**
             * CharacterSheet stats.
             * @member {doubleping.player.Stats} stats
             * @memberof doubleping.player.CharacterSheet
             * @instance
             */
            CharacterSheet.prototype.stats = null;

            /**
             * CharacterSheet weapon.
             * @member {string} weapon
             * @memberof doubleping.player.CharacterSheet
             * @instance
             */
            CharacterSheet.prototype.weapon = "";

            /**
             * CharacterSheet armour.
             * @member {string} armour
             * @memberof doubleping.player.CharacterSheet
             * @instance
             */
            CharacterSheet.prototype.armour = "";

            /**
             * CharacterSheet gold.
             * @member {number} gold
             * @memberof doubleping.player.CharacterSheet
             * @instance
             */
            CharacterSheet.prototype.gold = 0;

            /**
             * CharacterSheet items.
             * @member {Array.<doubleping.player.Item>} items
             * @memberof doubleping.player.CharacterSheet
             * @instance
             */
            CharacterSheet.prototype.items = $util.emptyArray;

            /**
             * CharacterSheet settlement.
             * @member {string} settlement
             * @memberof doubleping.player.CharacterSheet
             * @instance
             */
            CharacterSheet.prototype.settlement = "";

            /**
             * CharacterSheet questsDone.
             * @member {number} questsDone
             * @memberof doubleping.player.CharacterSheet
             * @instance
             */
            CharacterSheet.prototype.questsDone = 0;

            /**
             * Creates a new CharacterSheet instance using the specified properties.
             * @function create
             * @memberof doubleping.player.CharacterSheet
             * @static
             * @param {doubleping.player.CharacterSheet.$Properties=} [properties] Properties to set
             * @returns {doubleping.player.CharacterSheet} CharacterSheet instance
             * @type {{
             *   (properties: doubleping.player.CharacterSheet.$Shape): doubleping.player.CharacterSheet & doubleping.player.CharacterSheet.$Shape;
             *   (properties?: doubleping.player.CharacterSheet.$Properties): doubleping.player.CharacterSheet;
             * }}
             */
            CharacterSheet.create = function(properties) {
                return new CharacterSheet(properties);
            };

            /**
             * Encodes the specified CharacterSheet message. Does not implicitly {@link doubleping.player.CharacterSheet.verify|verify} messages.
             * @function encode
             * @memberof doubleping.player.CharacterSheet
             * @static
             * @param {doubleping.player.CharacterSheet.$Properties} message CharacterSheet message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            CharacterSheet.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.id != null && $Object.hasOwnProperty.call(message, "id") && message.id !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.id);
                if (message.name != null && $Object.hasOwnProperty.call(message, "name") && message.name !== "")
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.name);
                if (message.calling != null && $Object.hasOwnProperty.call(message, "calling") && message.calling !== "")
                    writer.uint32(/* id 3, wireType 2 =*/26).string(message.calling);
                if (message.stats != null && $Object.hasOwnProperty.call(message, "stats"))
                    $root.doubleping.player.Stats.encode(message.stats, writer.uint32(/* id 4, wireType 2 =*/34).fork(), _depth + 1).ldelim();
                if (message.weapon != null && $Object.hasOwnProperty.call(message, "weapon") && message.weapon !== "")
                    writer.uint32(/* id 5, wireType 2 =*/42).string(message.weapon);
                if (message.armour != null && $Object.hasOwnProperty.call(message, "armour") && message.armour !== "")
                    writer.uint32(/* id 6, wireType 2 =*/50).string(message.armour);
                if (message.gold != null && $Object.hasOwnProperty.call(message, "gold") && message.gold !== 0)
                    writer.uint32(/* id 7, wireType 0 =*/56).uint32(message.gold);
                if (message.items != null && message.items.length)
                    for (let i = 0; i < message.items.length; ++i)
                        $root.doubleping.player.Item.encode(message.items[i], writer.uint32(/* id 8, wireType 2 =*/66).fork(), _depth + 1).ldelim();
                if (message.settlement != null && $Object.hasOwnProperty.call(message, "settlement") && message.settlement !== "")
                    writer.uint32(/* id 9, wireType 2 =*/74).string(message.settlement);
                if (message.questsDone != null && $Object.hasOwnProperty.call(message, "questsDone") && message.questsDone !== 0)
                    writer.uint32(/* id 10, wireType 0 =*/80).uint32(message.questsDone);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a CharacterSheet message from the specified reader or buffer.
             * @function decode
             * @memberof doubleping.player.CharacterSheet
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {doubleping.player.CharacterSheet & doubleping.player.CharacterSheet.$Shape} CharacterSheet
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            CharacterSheet.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.doubleping.player.CharacterSheet();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.id = value;
                            else
                                delete message.id;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.name = value;
                            else
                                delete message.name;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.calling = value;
                            else
                                delete message.calling;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            message.stats = $root.doubleping.player.Stats.decode(reader, reader.size(), $undefined, _depth + 1, message.stats);
                            continue;
                        }
                    case 5: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.weapon = value;
                            else
                                delete message.weapon;
                            continue;
                        }
                    case 6: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.armour = value;
                            else
                                delete message.armour;
                            continue;
                        }
                    case 7: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.gold = value;
                            else
                                delete message.gold;
                            continue;
                        }
                    case 8: {
                            if (wireType !== 2)
                                break;
                            if (!(message.items && message.items.length))
                                message.items = [];
                            message.items.push($root.doubleping.player.Item.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    case 9: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.settlement = value;
                            else
                                delete message.settlement;
                            continue;
                        }
                    case 10: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.questsDone = value;
                            else
                                delete message.questsDone;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return CharacterSheet;
        })();

        player.Person = (function() {

            /**
             * Properties of a Person.
             * @typedef {Object} doubleping.player.Person.$Properties
             * @property {string} [id] Person id
             * @property {string} [name] Person name
             * @property {string} [calling] Person calling
             * @property {boolean} [inParty] Person inParty
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Person.
             * @memberof doubleping.player
             * @interface IPerson
             * @augments doubleping.player.Person.$Properties
             * @deprecated Use doubleping.player.Person.$Properties instead.
             */

            /**
             * Shape of a Person.
             * @typedef {doubleping.player.Person.$Properties} doubleping.player.Person.$Shape
             */

            /**
             * Constructs a new Person.
             * @memberof doubleping.player
             * @classdesc Represents a Person.
             * @constructor
             * @param {doubleping.player.Person.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Person = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Person id.
             * @member {string} id
             * @memberof doubleping.player.Person
             * @instance
             */
            Person.prototype.id = "";

            /**
             * Person name.
             * @member {string} name
             * @memberof doubleping.player.Person
             * @instance
             */
            Person.prototype.name = "";

            /**
             * Person calling.
             * @member {string} calling
             * @memberof doubleping.player.Person
             * @instance
             */
            Person.prototype.calling = "";

            /**
             * Person inParty.
             * @member {boolean} inParty
             * @memberof doubleping.player.Person
             * @instance
             */
            Person.prototype.inParty = false;

            /**
             * Creates a new Person instance using the specified properties.
             * @function create
             * @memberof doubleping.player.Person
             * @static
             * @param {doubleping.player.Person.$Properties=} [properties] Properties to set
             * @returns {doubleping.player.Person} Person instance
             * @type {{
             *   (properties: doubleping.player.Person.$Shape): doubleping.player.Person & doubleping.player.Person.$Shape;
             *   (properties?: doubleping.player.Person.$Properties): doubleping.player.Person;
             * }}
             */
            Person.create = function(properties) {
                return new Person(properties);
            };

            /**
             * Encodes the specified Person message. Does not implicitly {@link doubleping.player.Person.verify|verify} messages.
             * @function encode
             * @memberof doubleping.player.Person
             * @static
             * @param {doubleping.player.Person.$Properties} message Person message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Person.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.id != null && $Object.hasOwnProperty.call(message, "id") && message.id !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.id);
                if (message.name != null && $Object.hasOwnProperty.call(message, "name") && message.name !== "")
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.name);
                if (message.calling != null && $Object.hasOwnProperty.call(message, "calling") && message.calling !== "")
                    writer.uint32(/* id 3, wireType 2 =*/26).string(message.calling);
                if (message.inParty != null && $Object.hasOwnProperty.call(message, "inParty") && message.inParty !== false)
                    writer.uint32(/* id 4, wireType 0 =*/32).bool(message.inParty);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a Person message from the specified reader or buffer.
             * @function decode
             * @memberof doubleping.player.Person
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {doubleping.player.Person & doubleping.player.Person.$Shape} Person
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Person.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.doubleping.player.Person();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.id = value;
                            else
                                delete message.id;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.name = value;
                            else
                                delete message.name;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.calling = value;
                            else
                                delete message.calling;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.bool())
                                message.inParty = value;
                            else
                                delete message.inParty;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return Person;
        })();

        player.QuestEntry = (function() {

            /**
             * Properties of a QuestEntry.
             * @typedef {Object} doubleping.player.QuestEntry.$Properties
             * @property {string} [id] QuestEntry id
             * @property {string} [title] QuestEntry title
             * @property {string} [story] QuestEntry story
             * @property {string} [site] QuestEntry site
             * @property {Array.<string>} [enemies] QuestEntry enemies
             * @property {number} [gold] QuestEntry gold
             * @property {number} [difficulty] QuestEntry difficulty
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a QuestEntry.
             * @memberof doubleping.player
             * @interface IQuestEntry
             * @augments doubleping.player.QuestEntry.$Properties
             * @deprecated Use doubleping.player.QuestEntry.$Properties instead.
             */

            /**
             * Shape of a QuestEntry.
             * @typedef {doubleping.player.QuestEntry.$Properties} doubleping.player.QuestEntry.$Shape
             */

            /**
             * Constructs a new QuestEntry.
             * @memberof doubleping.player
             * @classdesc Represents a QuestEntry.
             * @constructor
             * @param {doubleping.player.QuestEntry.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const QuestEntry = function (properties) {
                this.enemies = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * QuestEntry id.
             * @member {string} id
             * @memberof doubleping.player.QuestEntry
             * @instance
             */
            QuestEntry.prototype.id = "";

            /**
             * QuestEntry title.
             * @member {string} title
             * @memberof doubleping.player.QuestEntry
             * @instance
             */
            QuestEntry.prototype.title = "";

            /**
             * QuestEntry story.
             * @member {string} story
             * @memberof doubleping.player.QuestEntry
             * @instance
             */
            QuestEntry.prototype.story = "";

            /**
             * QuestEntry site.
             * @member {string} site
             * @memberof doubleping.player.QuestEntry
             * @instance
             */
            QuestEntry.prototype.site = "";

            /**
             * QuestEntry enemies.
             * @member {Array.<string>} enemies
             * @memberof doubleping.player.QuestEntry
             * @instance
             */
            QuestEntry.prototype.enemies = $util.emptyArray;

            /**
             * QuestEntry gold.
             * @member {number} gold
             * @memberof doubleping.player.QuestEntry
             * @instance
             */
            QuestEntry.prototype.gold = 0;

            /**
             * QuestEntry difficulty.
             * @member {number} difficulty
             * @memberof doubleping.player.QuestEntry
             * @instance
             */
            QuestEntry.prototype.difficulty = 0;

            /**
             * Creates a new QuestEntry instance using the specified properties.
             * @function create
             * @memberof doubleping.player.QuestEntry
             * @static
             * @param {doubleping.player.QuestEntry.$Properties=} [properties] Properties to set
             * @returns {doubleping.player.QuestEntry} QuestEntry instance
             * @type {{
             *   (properties: doubleping.player.QuestEntry.$Shape): doubleping.player.QuestEntry & doubleping.player.QuestEntry.$Shape;
             *   (properties?: doubleping.player.QuestEntry.$Properties): doubleping.player.QuestEntry;
             * }}
             */
            QuestEntry.create = function(properties) {
                return new QuestEntry(properties);
            };

            /**
             * Encodes the specified QuestEntry message. Does not implicitly {@link doubleping.player.QuestEntry.verify|verify} messages.
             * @function encode
             * @memberof doubleping.player.QuestEntry
             * @static
             * @param {doubleping.player.QuestEntry.$Properties} message QuestEntry message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            QuestEntry.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.id != null && $Object.hasOwnProperty.call(message, "id") && message.id !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.id);
                if (message.title != null && $Object.hasOwnProperty.call(message, "title") && message.title !== "")
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.title);
                if (message.story != null && $Object.hasOwnProperty.call(message, "story") && message.story !== "")
                    writer.uint32(/* id 3, wireType 2 =*/26).string(message.story);
                if (message.site != null && $Object.hasOwnProperty.call(message, "site") && message.site !== "")
                    writer.uint32(/* id 4, wireType 2 =*/34).string(message.site);
                if (message.enemies != null && message.enemies.length)
                    for (let i = 0; i < message.enemies.length; ++i)
                        writer.uint32(/* id 5, wireType 2 =*/42).string(message.enemies[i]);
                if (message.gold != null && $Object.hasOwnProperty.call(message, "gold") && message.gold !== 0)
                    writer.uint32(/* id 6, wireType 0 =*/48).uint32(message.gold);
                if (message.difficulty != null && $Object.hasOwnProperty.call(message, "difficulty") && message.difficulty !== 0)
                    writer.uint32(/* id 7, wireType 0 =*/56).uint32(message.difficulty);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a QuestEntry message from the specified reader or buffer.
             * @function decode
             * @memberof doubleping.player.QuestEntry
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {doubleping.player.QuestEntry & doubleping.player.QuestEntry.$Shape} QuestEntry
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            QuestEntry.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.doubleping.player.QuestEntry();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.id = value;
                            else
                                delete message.id;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.title = value;
                            else
                                delete message.title;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.story = value;
                            else
                                delete message.story;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.site = value;
                            else
                                delete message.site;
                            continue;
                        }
                    case 5: {
                            if (wireType !== 2)
                                break;
                            if (!(message.enemies && message.enemies.length))
                                message.enemies = [];
                            message.enemies.push(reader.stringVerify());
                            continue;
                        }
                    case 6: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.gold = value;
                            else
                                delete message.gold;
                            continue;
                        }
                    case 7: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.difficulty = value;
                            else
                                delete message.difficulty;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return QuestEntry;
        })();

        player.OfferEntry = (function() {

            /**
             * Properties of an OfferEntry.
             * @typedef {Object} doubleping.player.OfferEntry.$Properties
             * @property {string} [id] OfferEntry id
             * @property {string} [seller] OfferEntry seller
             * @property {string} [sellerName] OfferEntry sellerName
             * @property {string} [item] OfferEntry item
             * @property {number} [price] OfferEntry price
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of an OfferEntry.
             * @memberof doubleping.player
             * @interface IOfferEntry
             * @augments doubleping.player.OfferEntry.$Properties
             * @deprecated Use doubleping.player.OfferEntry.$Properties instead.
             */

            /**
             * Shape of an OfferEntry.
             * @typedef {doubleping.player.OfferEntry.$Properties} doubleping.player.OfferEntry.$Shape
             */

            /**
             * Constructs a new OfferEntry.
             * @memberof doubleping.player
             * @classdesc Represents an OfferEntry.
             * @constructor
             * @param {doubleping.player.OfferEntry.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const OfferEntry = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * OfferEntry id.
             * @member {string} id
             * @memberof doubleping.player.OfferEntry
             * @instance
             */
            OfferEntry.prototype.id = "";

            /**
             * OfferEntry seller.
             * @member {string} seller
             * @memberof doubleping.player.OfferEntry
             * @instance
             */
            OfferEntry.prototype.seller = "";

            /**
             * OfferEntry sellerName.
             * @member {string} sellerName
             * @memberof doubleping.player.OfferEntry
             * @instance
             */
            OfferEntry.prototype.sellerName = "";

            /**
             * OfferEntry item.
             * @member {string} item
             * @memberof doubleping.player.OfferEntry
             * @instance
             */
            OfferEntry.prototype.item = "";

            /**
             * OfferEntry price.
             * @member {number} price
             * @memberof doubleping.player.OfferEntry
             * @instance
             */
            OfferEntry.prototype.price = 0;

            /**
             * Creates a new OfferEntry instance using the specified properties.
             * @function create
             * @memberof doubleping.player.OfferEntry
             * @static
             * @param {doubleping.player.OfferEntry.$Properties=} [properties] Properties to set
             * @returns {doubleping.player.OfferEntry} OfferEntry instance
             * @type {{
             *   (properties: doubleping.player.OfferEntry.$Shape): doubleping.player.OfferEntry & doubleping.player.OfferEntry.$Shape;
             *   (properties?: doubleping.player.OfferEntry.$Properties): doubleping.player.OfferEntry;
             * }}
             */
            OfferEntry.create = function(properties) {
                return new OfferEntry(properties);
            };

            /**
             * Encodes the specified OfferEntry message. Does not implicitly {@link doubleping.player.OfferEntry.verify|verify} messages.
             * @function encode
             * @memberof doubleping.player.OfferEntry
             * @static
             * @param {doubleping.player.OfferEntry.$Properties} message OfferEntry message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            OfferEntry.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.id != null && $Object.hasOwnProperty.call(message, "id") && message.id !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.id);
                if (message.seller != null && $Object.hasOwnProperty.call(message, "seller") && message.seller !== "")
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.seller);
                if (message.sellerName != null && $Object.hasOwnProperty.call(message, "sellerName") && message.sellerName !== "")
                    writer.uint32(/* id 3, wireType 2 =*/26).string(message.sellerName);
                if (message.item != null && $Object.hasOwnProperty.call(message, "item") && message.item !== "")
                    writer.uint32(/* id 4, wireType 2 =*/34).string(message.item);
                if (message.price != null && $Object.hasOwnProperty.call(message, "price") && message.price !== 0)
                    writer.uint32(/* id 5, wireType 0 =*/40).uint32(message.price);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes an OfferEntry message from the specified reader or buffer.
             * @function decode
             * @memberof doubleping.player.OfferEntry
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {doubleping.player.OfferEntry & doubleping.player.OfferEntry.$Shape} OfferEntry
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            OfferEntry.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.doubleping.player.OfferEntry();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.id = value;
                            else
                                delete message.id;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.seller = value;
                            else
                                delete message.seller;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.sellerName = value;
                            else
                                delete message.sellerName;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.item = value;
                            else
                                delete message.item;
                            continue;
                        }
                    case 5: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.price = value;
                            else
                                delete message.price;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return OfferEntry;
        })();

        player.GoodsEntry = (function() {

            /**
             * Properties of a GoodsEntry.
             * @typedef {Object} doubleping.player.GoodsEntry.$Properties
             * @property {string} [item] GoodsEntry item
             * @property {number} [price] GoodsEntry price
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a GoodsEntry.
             * @memberof doubleping.player
             * @interface IGoodsEntry
             * @augments doubleping.player.GoodsEntry.$Properties
             * @deprecated Use doubleping.player.GoodsEntry.$Properties instead.
             */

            /**
             * Shape of a GoodsEntry.
             * @typedef {doubleping.player.GoodsEntry.$Properties} doubleping.player.GoodsEntry.$Shape
             */

            /**
             * Constructs a new GoodsEntry.
             * @memberof doubleping.player
             * @classdesc Represents a GoodsEntry.
             * @constructor
             * @param {doubleping.player.GoodsEntry.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const GoodsEntry = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * GoodsEntry item.
             * @member {string} item
             * @memberof doubleping.player.GoodsEntry
             * @instance
             */
            GoodsEntry.prototype.item = "";

            /**
             * GoodsEntry price.
             * @member {number} price
             * @memberof doubleping.player.GoodsEntry
             * @instance
             */
            GoodsEntry.prototype.price = 0;

            /**
             * Creates a new GoodsEntry instance using the specified properties.
             * @function create
             * @memberof doubleping.player.GoodsEntry
             * @static
             * @param {doubleping.player.GoodsEntry.$Properties=} [properties] Properties to set
             * @returns {doubleping.player.GoodsEntry} GoodsEntry instance
             * @type {{
             *   (properties: doubleping.player.GoodsEntry.$Shape): doubleping.player.GoodsEntry & doubleping.player.GoodsEntry.$Shape;
             *   (properties?: doubleping.player.GoodsEntry.$Properties): doubleping.player.GoodsEntry;
             * }}
             */
            GoodsEntry.create = function(properties) {
                return new GoodsEntry(properties);
            };

            /**
             * Encodes the specified GoodsEntry message. Does not implicitly {@link doubleping.player.GoodsEntry.verify|verify} messages.
             * @function encode
             * @memberof doubleping.player.GoodsEntry
             * @static
             * @param {doubleping.player.GoodsEntry.$Properties} message GoodsEntry message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            GoodsEntry.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.item != null && $Object.hasOwnProperty.call(message, "item") && message.item !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.item);
                if (message.price != null && $Object.hasOwnProperty.call(message, "price") && message.price !== 0)
                    writer.uint32(/* id 2, wireType 0 =*/16).uint32(message.price);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a GoodsEntry message from the specified reader or buffer.
             * @function decode
             * @memberof doubleping.player.GoodsEntry
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {doubleping.player.GoodsEntry & doubleping.player.GoodsEntry.$Shape} GoodsEntry
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            GoodsEntry.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.doubleping.player.GoodsEntry();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.item = value;
                            else
                                delete message.item;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.price = value;
                            else
                                delete message.price;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return GoodsEntry;
        })();

        player.PartyMemberEntry = (function() {

            /**
             * Properties of a PartyMemberEntry.
             * @typedef {Object} doubleping.player.PartyMemberEntry.$Properties
             * @property {string} [id] PartyMemberEntry id
             * @property {string} [name] PartyMemberEntry name
             * @property {boolean} [isCompanion] PartyMemberEntry isCompanion
             * @property {boolean} [isLeader] PartyMemberEntry isLeader
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a PartyMemberEntry.
             * @memberof doubleping.player
             * @interface IPartyMemberEntry
             * @augments doubleping.player.PartyMemberEntry.$Properties
             * @deprecated Use doubleping.player.PartyMemberEntry.$Properties instead.
             */

            /**
             * Shape of a PartyMemberEntry.
             * @typedef {doubleping.player.PartyMemberEntry.$Properties} doubleping.player.PartyMemberEntry.$Shape
             */

            /**
             * Constructs a new PartyMemberEntry.
             * @memberof doubleping.player
             * @classdesc Represents a PartyMemberEntry.
             * @constructor
             * @param {doubleping.player.PartyMemberEntry.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const PartyMemberEntry = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * PartyMemberEntry id.
             * @member {string} id
             * @memberof doubleping.player.PartyMemberEntry
             * @instance
             */
            PartyMemberEntry.prototype.id = "";

            /**
             * PartyMemberEntry name.
             * @member {string} name
             * @memberof doubleping.player.PartyMemberEntry
             * @instance
             */
            PartyMemberEntry.prototype.name = "";

            /**
             * PartyMemberEntry isCompanion.
             * @member {boolean} isCompanion
             * @memberof doubleping.player.PartyMemberEntry
             * @instance
             */
            PartyMemberEntry.prototype.isCompanion = false;

            /**
             * PartyMemberEntry isLeader.
             * @member {boolean} isLeader
             * @memberof doubleping.player.PartyMemberEntry
             * @instance
             */
            PartyMemberEntry.prototype.isLeader = false;

            /**
             * Creates a new PartyMemberEntry instance using the specified properties.
             * @function create
             * @memberof doubleping.player.PartyMemberEntry
             * @static
             * @param {doubleping.player.PartyMemberEntry.$Properties=} [properties] Properties to set
             * @returns {doubleping.player.PartyMemberEntry} PartyMemberEntry instance
             * @type {{
             *   (properties: doubleping.player.PartyMemberEntry.$Shape): doubleping.player.PartyMemberEntry & doubleping.player.PartyMemberEntry.$Shape;
             *   (properties?: doubleping.player.PartyMemberEntry.$Properties): doubleping.player.PartyMemberEntry;
             * }}
             */
            PartyMemberEntry.create = function(properties) {
                return new PartyMemberEntry(properties);
            };

            /**
             * Encodes the specified PartyMemberEntry message. Does not implicitly {@link doubleping.player.PartyMemberEntry.verify|verify} messages.
             * @function encode
             * @memberof doubleping.player.PartyMemberEntry
             * @static
             * @param {doubleping.player.PartyMemberEntry.$Properties} message PartyMemberEntry message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            PartyMemberEntry.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.id != null && $Object.hasOwnProperty.call(message, "id") && message.id !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.id);
                if (message.name != null && $Object.hasOwnProperty.call(message, "name") && message.name !== "")
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.name);
                if (message.isCompanion != null && $Object.hasOwnProperty.call(message, "isCompanion") && message.isCompanion !== false)
                    writer.uint32(/* id 3, wireType 0 =*/24).bool(message.isCompanion);
                if (message.isLeader != null && $Object.hasOwnProperty.call(message, "isLeader") && message.isLeader !== false)
                    writer.uint32(/* id 4, wireType 0 =*/32).bool(message.isLeader);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a PartyMemberEntry message from the specified reader or buffer.
             * @function decode
             * @memberof doubleping.player.PartyMemberEntry
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {doubleping.player.PartyMemberEntry & doubleping.player.PartyMemberEntry.$Shape} PartyMemberEntry
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            PartyMemberEntry.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.doubleping.player.PartyMemberEntry();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.id = value;
                            else
                                delete message.id;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.name = value;
                            else
                                delete message.name;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.bool())
                                message.isCompanion = value;
                            else
                                delete message.isCompanion;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.bool())
                                message.isLeader = value;
                            else
                                delete message.isLeader;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return PartyMemberEntry;
        })();

        player.WeaponRules = (function() {

            /**
             * Properties of a WeaponRules.
             * @typedef {Object} doubleping.player.WeaponRules.$Properties
             * @property {string} [kind] WeaponRules kind
             * @property {string} [way] WeaponRules way
             * @property {number} [windupMs] WeaponRules windupMs
             * @property {number} [recoverMs] WeaponRules recoverMs
             * @property {number} [reachMetres] WeaponRules reachMetres
             * @property {number} [damage] WeaponRules damage
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a WeaponRules.
             * @memberof doubleping.player
             * @interface IWeaponRules
             * @augments doubleping.player.WeaponRules.$Properties
             * @deprecated Use doubleping.player.WeaponRules.$Properties instead.
             */

            /**
             * Shape of a WeaponRules.
             * @typedef {doubleping.player.WeaponRules.$Properties} doubleping.player.WeaponRules.$Shape
             */

            /**
             * Constructs a new WeaponRules.
             * @memberof doubleping.player
             * @classdesc Represents a WeaponRules.
             * @constructor
             * @param {doubleping.player.WeaponRules.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const WeaponRules = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * WeaponRules kind.
             * @member {string} kind
             * @memberof doubleping.player.WeaponRules
             * @instance
             */
            WeaponRules.prototype.kind = "";

            /**
             * WeaponRules way.
             * @member {string} way
             * @memberof doubleping.player.WeaponRules
             * @instance
             */
            WeaponRules.prototype.way = "";

            /**
             * WeaponRules windupMs.
             * @member {number} windupMs
             * @memberof doubleping.player.WeaponRules
             * @instance
             */
            WeaponRules.prototype.windupMs = 0;

            /**
             * WeaponRules recoverMs.
             * @member {number} recoverMs
             * @memberof doubleping.player.WeaponRules
             * @instance
             */
            WeaponRules.prototype.recoverMs = 0;

            /**
             * WeaponRules reachMetres.
             * @member {number} reachMetres
             * @memberof doubleping.player.WeaponRules
             * @instance
             */
            WeaponRules.prototype.reachMetres = 0;

            /**
             * WeaponRules damage.
             * @member {number} damage
             * @memberof doubleping.player.WeaponRules
             * @instance
             */
            WeaponRules.prototype.damage = 0;

            /**
             * Creates a new WeaponRules instance using the specified properties.
             * @function create
             * @memberof doubleping.player.WeaponRules
             * @static
             * @param {doubleping.player.WeaponRules.$Properties=} [properties] Properties to set
             * @returns {doubleping.player.WeaponRules} WeaponRules instance
             * @type {{
             *   (properties: doubleping.player.WeaponRules.$Shape): doubleping.player.WeaponRules & doubleping.player.WeaponRules.$Shape;
             *   (properties?: doubleping.player.WeaponRules.$Properties): doubleping.player.WeaponRules;
             * }}
             */
            WeaponRules.create = function(properties) {
                return new WeaponRules(properties);
            };

            /**
             * Encodes the specified WeaponRules message. Does not implicitly {@link doubleping.player.WeaponRules.verify|verify} messages.
             * @function encode
             * @memberof doubleping.player.WeaponRules
             * @static
             * @param {doubleping.player.WeaponRules.$Properties} message WeaponRules message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            WeaponRules.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.kind != null && $Object.hasOwnProperty.call(message, "kind") && message.kind !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.kind);
                if (message.way != null && $Object.hasOwnProperty.call(message, "way") && message.way !== "")
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.way);
                if (message.windupMs != null && $Object.hasOwnProperty.call(message, "windupMs") && !$Object.is(message.windupMs, 0))
                    writer.uint32(/* id 3, wireType 1 =*/25).double(message.windupMs);
                if (message.recoverMs != null && $Object.hasOwnProperty.call(message, "recoverMs") && !$Object.is(message.recoverMs, 0))
                    writer.uint32(/* id 4, wireType 1 =*/33).double(message.recoverMs);
                if (message.reachMetres != null && $Object.hasOwnProperty.call(message, "reachMetres") && !$Object.is(message.reachMetres, 0))
                    writer.uint32(/* id 5, wireType 1 =*/41).double(message.reachMetres);
                if (message.damage != null && $Object.hasOwnProperty.call(message, "damage") && !$Object.is(message.damage, 0))
                    writer.uint32(/* id 6, wireType 1 =*/49).double(message.damage);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a WeaponRules message from the specified reader or buffer.
             * @function decode
             * @memberof doubleping.player.WeaponRules
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {doubleping.player.WeaponRules & doubleping.player.WeaponRules.$Shape} WeaponRules
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            WeaponRules.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.doubleping.player.WeaponRules();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.kind = value;
                            else
                                delete message.kind;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.way = value;
                            else
                                delete message.way;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 1)
                                break;
                            if (!$Object.is(value = reader.double(), 0))
                                message.windupMs = value;
                            else
                                delete message.windupMs;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 1)
                                break;
                            if (!$Object.is(value = reader.double(), 0))
                                message.recoverMs = value;
                            else
                                delete message.recoverMs;
                            continue;
                        }
                    case 5: {
                            if (wireType !== 1)
                                break;
                            if (!$Object.is(value = reader.double(), 0))
                                message.reachMetres = value;
                            else
                                delete message.reachMetres;
                            continue;
                        }
                    case 6: {
                            if (wireType !== 1)
                                break;
                            if (!$Object.is(value = reader.double(), 0))
                                message.damage = value;
                            else
                                delete message.damage;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return WeaponRules;
        })();

        player.ArmourRules = (function() {

            /**
             * Properties of an ArmourRules.
             * @typedef {Object} doubleping.player.ArmourRules.$Properties
             * @property {string} [kind] ArmourRules kind
             * @property {number} [absorbRatio] ArmourRules absorbRatio
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of an ArmourRules.
             * @memberof doubleping.player
             * @interface IArmourRules
             * @augments doubleping.player.ArmourRules.$Properties
             * @deprecated Use doubleping.player.ArmourRules.$Properties instead.
             */

            /**
             * Shape of an ArmourRules.
             * @typedef {doubleping.player.ArmourRules.$Properties} doubleping.player.ArmourRules.$Shape
             */

            /**
             * Constructs a new ArmourRules.
             * @memberof doubleping.player
             * @classdesc Represents an ArmourRules.
             * @constructor
             * @param {doubleping.player.ArmourRules.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const ArmourRules = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * ArmourRules kind.
             * @member {string} kind
             * @memberof doubleping.player.ArmourRules
             * @instance
             */
            ArmourRules.prototype.kind = "";

            /**
             * ArmourRules absorbRatio.
             * @member {number} absorbRatio
             * @memberof doubleping.player.ArmourRules
             * @instance
             */
            ArmourRules.prototype.absorbRatio = 0;

            /**
             * Creates a new ArmourRules instance using the specified properties.
             * @function create
             * @memberof doubleping.player.ArmourRules
             * @static
             * @param {doubleping.player.ArmourRules.$Properties=} [properties] Properties to set
             * @returns {doubleping.player.ArmourRules} ArmourRules instance
             * @type {{
             *   (properties: doubleping.player.ArmourRules.$Shape): doubleping.player.ArmourRules & doubleping.player.ArmourRules.$Shape;
             *   (properties?: doubleping.player.ArmourRules.$Properties): doubleping.player.ArmourRules;
             * }}
             */
            ArmourRules.create = function(properties) {
                return new ArmourRules(properties);
            };

            /**
             * Encodes the specified ArmourRules message. Does not implicitly {@link doubleping.player.ArmourRules.verify|verify} messages.
             * @function encode
             * @memberof doubleping.player.ArmourRules
             * @static
             * @param {doubleping.player.ArmourRules.$Properties} message ArmourRules message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            ArmourRules.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.kind != null && $Object.hasOwnProperty.call(message, "kind") && message.kind !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.kind);
                if (message.absorbRatio != null && $Object.hasOwnProperty.call(message, "absorbRatio") && !$Object.is(message.absorbRatio, 0))
                    writer.uint32(/* id 2, wireType 1 =*/17).double(message.absorbRatio);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes an ArmourRules message from the specified reader or buffer.
             * @function decode
             * @memberof doubleping.player.ArmourRules
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {doubleping.player.ArmourRules & doubleping.player.ArmourRules.$Shape} ArmourRules
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            ArmourRules.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.doubleping.player.ArmourRules();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.kind = value;
                            else
                                delete message.kind;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 1)
                                break;
                            if (!$Object.is(value = reader.double(), 0))
                                message.absorbRatio = value;
                            else
                                delete message.absorbRatio;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return ArmourRules;
        })();

        player.CompanionRules = (function() {

            /**
             * Properties of a CompanionRules.
             * @typedef {Object} doubleping.player.CompanionRules.$Properties
             * @property {string} [kind] CompanionRules kind
             * @property {number} [price] CompanionRules price
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a CompanionRules.
             * @memberof doubleping.player
             * @interface ICompanionRules
             * @augments doubleping.player.CompanionRules.$Properties
             * @deprecated Use doubleping.player.CompanionRules.$Properties instead.
             */

            /**
             * Shape of a CompanionRules.
             * @typedef {doubleping.player.CompanionRules.$Properties} doubleping.player.CompanionRules.$Shape
             */

            /**
             * Constructs a new CompanionRules.
             * @memberof doubleping.player
             * @classdesc Represents a CompanionRules.
             * @constructor
             * @param {doubleping.player.CompanionRules.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const CompanionRules = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * CompanionRules kind.
             * @member {string} kind
             * @memberof doubleping.player.CompanionRules
             * @instance
             */
            CompanionRules.prototype.kind = "";

            /**
             * CompanionRules price.
             * @member {number} price
             * @memberof doubleping.player.CompanionRules
             * @instance
             */
            CompanionRules.prototype.price = 0;

            /**
             * Creates a new CompanionRules instance using the specified properties.
             * @function create
             * @memberof doubleping.player.CompanionRules
             * @static
             * @param {doubleping.player.CompanionRules.$Properties=} [properties] Properties to set
             * @returns {doubleping.player.CompanionRules} CompanionRules instance
             * @type {{
             *   (properties: doubleping.player.CompanionRules.$Shape): doubleping.player.CompanionRules & doubleping.player.CompanionRules.$Shape;
             *   (properties?: doubleping.player.CompanionRules.$Properties): doubleping.player.CompanionRules;
             * }}
             */
            CompanionRules.create = function(properties) {
                return new CompanionRules(properties);
            };

            /**
             * Encodes the specified CompanionRules message. Does not implicitly {@link doubleping.player.CompanionRules.verify|verify} messages.
             * @function encode
             * @memberof doubleping.player.CompanionRules
             * @static
             * @param {doubleping.player.CompanionRules.$Properties} message CompanionRules message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            CompanionRules.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.kind != null && $Object.hasOwnProperty.call(message, "kind") && message.kind !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.kind);
                if (message.price != null && $Object.hasOwnProperty.call(message, "price") && message.price !== 0)
                    writer.uint32(/* id 2, wireType 0 =*/16).uint32(message.price);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a CompanionRules message from the specified reader or buffer.
             * @function decode
             * @memberof doubleping.player.CompanionRules
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {doubleping.player.CompanionRules & doubleping.player.CompanionRules.$Shape} CompanionRules
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            CompanionRules.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.doubleping.player.CompanionRules();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.kind = value;
                            else
                                delete message.kind;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.price = value;
                            else
                                delete message.price;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return CompanionRules;
        })();

        player.ClientRules = (function() {

            /**
             * Properties of a ClientRules.
             * @typedef {Object} doubleping.player.ClientRules.$Properties
             * @property {Array.<doubleping.player.WeaponRules.$Properties>} [weapons] ClientRules weapons
             * @property {Array.<doubleping.player.ArmourRules.$Properties>} [armours] ClientRules armours
             * @property {Array.<doubleping.player.CompanionRules.$Properties>} [companions] ClientRules companions
             * @property {number} [projectileRadiusMetres] ClientRules projectileRadiusMetres
             * @property {number} [healthBase] ClientRules healthBase
             * @property {number} [healthPerVigour] ClientRules healthPerVigour
             * @property {string} [sparringWeapon] ClientRules sparringWeapon
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a ClientRules.
             * @memberof doubleping.player
             * @interface IClientRules
             * @augments doubleping.player.ClientRules.$Properties
             * @deprecated Use doubleping.player.ClientRules.$Properties instead.
             */

            /**
             * Shape of a ClientRules.
             * @typedef {doubleping.player.ClientRules.$Properties} doubleping.player.ClientRules.$Shape
             */

            /**
             * Constructs a new ClientRules.
             * @memberof doubleping.player
             * @classdesc Represents a ClientRules.
             * @constructor
             * @param {doubleping.player.ClientRules.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const ClientRules = function (properties) {
                this.weapons = [];
                this.armours = [];
                this.companions = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * ClientRules weapons.
             * @member {Array.<doubleping.player.WeaponRules>} weapons
             * @memberof doubleping.player.ClientRules
             * @instance
             */
            ClientRules.prototype.weapons = $util.emptyArray;

            /**
             * ClientRules armours.
             * @member {Array.<doubleping.player.ArmourRules>} armours
             * @memberof doubleping.player.ClientRules
             * @instance
             */
            ClientRules.prototype.armours = $util.emptyArray;

            /**
             * ClientRules companions.
             * @member {Array.<doubleping.player.CompanionRules>} companions
             * @memberof doubleping.player.ClientRules
             * @instance
             */
            ClientRules.prototype.companions = $util.emptyArray;

            /**
             * ClientRules projectileRadiusMetres.
             * @member {number} projectileRadiusMetres
             * @memberof doubleping.player.ClientRules
             * @instance
             */
            ClientRules.prototype.projectileRadiusMetres = 0;

            /**
             * ClientRules healthBase.
             * @member {number} healthBase
             * @memberof doubleping.player.ClientRules
             * @instance
             */
            ClientRules.prototype.healthBase = 0;

            /**
             * ClientRules healthPerVigour.
             * @member {number} healthPerVigour
             * @memberof doubleping.player.ClientRules
             * @instance
             */
            ClientRules.prototype.healthPerVigour = 0;

            /**
             * ClientRules sparringWeapon.
             * @member {string} sparringWeapon
             * @memberof doubleping.player.ClientRules
             * @instance
             */
            ClientRules.prototype.sparringWeapon = "";

            /**
             * Creates a new ClientRules instance using the specified properties.
             * @function create
             * @memberof doubleping.player.ClientRules
             * @static
             * @param {doubleping.player.ClientRules.$Properties=} [properties] Properties to set
             * @returns {doubleping.player.ClientRules} ClientRules instance
             * @type {{
             *   (properties: doubleping.player.ClientRules.$Shape): doubleping.player.ClientRules & doubleping.player.ClientRules.$Shape;
             *   (properties?: doubleping.player.ClientRules.$Properties): doubleping.player.ClientRules;
             * }}
             */
            ClientRules.create = function(properties) {
                return new ClientRules(properties);
            };

            /**
             * Encodes the specified ClientRules message. Does not implicitly {@link doubleping.player.ClientRules.verify|verify} messages.
             * @function encode
             * @memberof doubleping.player.ClientRules
             * @static
             * @param {doubleping.player.ClientRules.$Properties} message ClientRules message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            ClientRules.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.weapons != null && message.weapons.length)
                    for (let i = 0; i < message.weapons.length; ++i)
                        $root.doubleping.player.WeaponRules.encode(message.weapons[i], writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                if (message.armours != null && message.armours.length)
                    for (let i = 0; i < message.armours.length; ++i)
                        $root.doubleping.player.ArmourRules.encode(message.armours[i], writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
                if (message.companions != null && message.companions.length)
                    for (let i = 0; i < message.companions.length; ++i)
                        $root.doubleping.player.CompanionRules.encode(message.companions[i], writer.uint32(/* id 3, wireType 2 =*/26).fork(), _depth + 1).ldelim();
                if (message.projectileRadiusMetres != null && $Object.hasOwnProperty.call(message, "projectileRadiusMetres") && !$Object.is(message.projectileRadiusMetres, 0))
                    writer.uint32(/* id 4, wireType 1 =*/33).double(message.projectileRadiusMetres);
                if (message.healthBase != null && $Object.hasOwnProperty.call(message, "healthBase") && !$Object.is(message.healthBase, 0))
                    writer.uint32(/* id 5, wireType 1 =*/41).double(message.healthBase);
                if (message.healthPerVigour != null && $Object.hasOwnProperty.call(message, "healthPerVigour") && !$Object.is(message.healthPerVigour, 0))
                    writer.uint32(/* id 6, wireType 1 =*/49).double(message.healthPerVigour);
                if (message.sparringWeapon != null && $Object.hasOwnProperty.call(message, "sparringWeapon") && message.sparringWeapon !== "")
                    writer.uint32(/* id 7, wireType 2 =*/58).string(message.sparringWeapon);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a ClientRules message from the specified reader or buffer.
             * @function decode
             * @memberof doubleping.player.ClientRules
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {doubleping.player.ClientRules & doubleping.player.ClientRules.$Shape} ClientRules
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            ClientRules.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.doubleping.player.ClientRules();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if (!(message.weapons && message.weapons.length))
                                message.weapons = [];
                            message.weapons.push($root.doubleping.player.WeaponRules.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if (!(message.armours && message.armours.length))
                                message.armours = [];
                            message.armours.push($root.doubleping.player.ArmourRules.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if (!(message.companions && message.companions.length))
                                message.companions = [];
                            message.companions.push($root.doubleping.player.CompanionRules.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    case 4: {
                            if (wireType !== 1)
                                break;
                            if (!$Object.is(value = reader.double(), 0))
                                message.projectileRadiusMetres = value;
                            else
                                delete message.projectileRadiusMetres;
                            continue;
                        }
                    case 5: {
                            if (wireType !== 1)
                                break;
                            if (!$Object.is(value = reader.double(), 0))
                                message.healthBase = value;
                            else
                                delete message.healthBase;
                            continue;
                        }
                    case 6: {
                            if (wireType !== 1)
                                break;
                            if (!$Object.is(value = reader.double(), 0))
                                message.healthPerVigour = value;
                            else
                                delete message.healthPerVigour;
                            continue;
                        }
                    case 7: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.sparringWeapon = value;
                            else
                                delete message.sparringWeapon;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return ClientRules;
        })();

        player.SettlementEntered = (function() {

            /**
             * Properties of a SettlementEntered.
             * @typedef {Object} doubleping.player.SettlementEntered.$Properties
             * @property {string} [settlement] SettlementEntered settlement
             * @property {doubleping.player.CharacterSheet.$Properties} [you] SettlementEntered you
             * @property {Array.<doubleping.player.Person.$Properties>} [people] SettlementEntered people
             * @property {number} [peopleCount] SettlementEntered peopleCount
             * @property {Array.<doubleping.player.QuestEntry.$Properties>} [quests] SettlementEntered quests
             * @property {Array.<doubleping.player.OfferEntry.$Properties>} [offers] SettlementEntered offers
             * @property {Array.<doubleping.player.GoodsEntry.$Properties>} [goods] SettlementEntered goods
             * @property {doubleping.player.ClientRules.$Properties} [rules] SettlementEntered rules
             * @property {string} [rulesHash] SettlementEntered rulesHash
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a SettlementEntered.
             * @memberof doubleping.player
             * @interface ISettlementEntered
             * @augments doubleping.player.SettlementEntered.$Properties
             * @deprecated Use doubleping.player.SettlementEntered.$Properties instead.
             */

            /**
             * Shape of a SettlementEntered.
             * @typedef {doubleping.player.SettlementEntered.$Properties} doubleping.player.SettlementEntered.$Shape
             */

            /**
             * Constructs a new SettlementEntered.
             * @memberof doubleping.player
             * @classdesc Represents a SettlementEntered.
             * @constructor
             * @param {doubleping.player.SettlementEntered.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const SettlementEntered = function (properties) {
                this.people = [];
                this.quests = [];
                this.offers = [];
                this.goods = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * SettlementEntered settlement.
             * @member {string} settlement
             * @memberof doubleping.player.SettlementEntered
             * @instance
             */
            SettlementEntered.prototype.settlement = "";

            /**
             * SettlementEntered you.
             * @member {doubleping.player.CharacterSheet} you
             * @memberof doubleping.player.SettlementEntered
             * @instance
             */
            SettlementEntered.prototype.you = null;

            /**
             * SettlementEntered people.
             * @member {Array.<doubleping.player.Person>} people
             * @memberof doubleping.player.SettlementEntered
             * @instance
             */
            SettlementEntered.prototype.people = $util.emptyArray;

            /**
             * SettlementEntered peopleCount.
             * @member {number} peopleCount
             * @memberof doubleping.player.SettlementEntered
             * @instance
             */
            SettlementEntered.prototype.peopleCount = 0;

            /**
             * SettlementEntered quests.
             * @member {Array.<doubleping.player.QuestEntry>} quests
             * @memberof doubleping.player.SettlementEntered
             * @instance
             */
            SettlementEntered.prototype.quests = $util.emptyArray;

            /**
             * SettlementEntered offers.
             * @member {Array.<doubleping.player.OfferEntry>} offers
             * @memberof doubleping.player.SettlementEntered
             * @instance
             */
            SettlementEntered.prototype.offers = $util.emptyArray;

            /**
             * SettlementEntered goods.
             * @member {Array.<doubleping.player.GoodsEntry>} goods
             * @memberof doubleping.player.SettlementEntered
             * @instance
             */
            SettlementEntered.prototype.goods = $util.emptyArray;

            /**
             * SettlementEntered rules.
             * @member {doubleping.player.ClientRules} rules
             * @memberof doubleping.player.SettlementEntered
             * @instance
             */
            SettlementEntered.prototype.rules = null;

            /**
             * SettlementEntered rulesHash.
             * @member {string} rulesHash
             * @memberof doubleping.player.SettlementEntered
             * @instance
             */
            SettlementEntered.prototype.rulesHash = "";

            /**
             * Creates a new SettlementEntered instance using the specified properties.
             * @function create
             * @memberof doubleping.player.SettlementEntered
             * @static
             * @param {doubleping.player.SettlementEntered.$Properties=} [properties] Properties to set
             * @returns {doubleping.player.SettlementEntered} SettlementEntered instance
             * @type {{
             *   (properties: doubleping.player.SettlementEntered.$Shape): doubleping.player.SettlementEntered & doubleping.player.SettlementEntered.$Shape;
             *   (properties?: doubleping.player.SettlementEntered.$Properties): doubleping.player.SettlementEntered;
             * }}
             */
            SettlementEntered.create = function(properties) {
                return new SettlementEntered(properties);
            };

            /**
             * Encodes the specified SettlementEntered message. Does not implicitly {@link doubleping.player.SettlementEntered.verify|verify} messages.
             * @function encode
             * @memberof doubleping.player.SettlementEntered
             * @static
             * @param {doubleping.player.SettlementEntered.$Properties} message SettlementEntered message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            SettlementEntered.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.settlement != null && $Object.hasOwnProperty.call(message, "settlement") && message.settlement !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.settlement);
                if (message.you != null && $Object.hasOwnProperty.call(message, "you"))
                    $root.doubleping.player.CharacterSheet.encode(message.you, writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
                if (message.people != null && message.people.length)
                    for (let i = 0; i < message.people.length; ++i)
                        $root.doubleping.player.Person.encode(message.people[i], writer.uint32(/* id 3, wireType 2 =*/26).fork(), _depth + 1).ldelim();
                if (message.peopleCount != null && $Object.hasOwnProperty.call(message, "peopleCount") && message.peopleCount !== 0)
                    writer.uint32(/* id 4, wireType 0 =*/32).uint32(message.peopleCount);
                if (message.quests != null && message.quests.length)
                    for (let i = 0; i < message.quests.length; ++i)
                        $root.doubleping.player.QuestEntry.encode(message.quests[i], writer.uint32(/* id 5, wireType 2 =*/42).fork(), _depth + 1).ldelim();
                if (message.offers != null && message.offers.length)
                    for (let i = 0; i < message.offers.length; ++i)
                        $root.doubleping.player.OfferEntry.encode(message.offers[i], writer.uint32(/* id 6, wireType 2 =*/50).fork(), _depth + 1).ldelim();
                if (message.goods != null && message.goods.length)
                    for (let i = 0; i < message.goods.length; ++i)
                        $root.doubleping.player.GoodsEntry.encode(message.goods[i], writer.uint32(/* id 7, wireType 2 =*/58).fork(), _depth + 1).ldelim();
                if (message.rules != null && $Object.hasOwnProperty.call(message, "rules"))
                    $root.doubleping.player.ClientRules.encode(message.rules, writer.uint32(/* id 8, wireType 2 =*/66).fork(), _depth + 1).ldelim();
                if (message.rulesHash != null && $Object.hasOwnProperty.call(message, "rulesHash") && message.rulesHash !== "")
                    writer.uint32(/* id 9, wireType 2 =*/74).string(message.rulesHash);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a SettlementEntered message from the specified reader or buffer.
             * @function decode
             * @memberof doubleping.player.SettlementEntered
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {doubleping.player.SettlementEntered & doubleping.player.SettlementEntered.$Shape} SettlementEntered
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            SettlementEntered.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.doubleping.player.SettlementEntered();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.settlement = value;
                            else
                                delete message.settlement;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            message.you = $root.doubleping.player.CharacterSheet.decode(reader, reader.size(), $undefined, _depth + 1, message.you);
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if (!(message.people && message.people.length))
                                message.people = [];
                            message.people.push($root.doubleping.player.Person.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    case 4: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.peopleCount = value;
                            else
                                delete message.peopleCount;
                            continue;
                        }
                    case 5: {
                            if (wireType !== 2)
                                break;
                            if (!(message.quests && message.quests.length))
                                message.quests = [];
                            message.quests.push($root.doubleping.player.QuestEntry.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    case 6: {
                            if (wireType !== 2)
                                break;
                            if (!(message.offers && message.offers.length))
                                message.offers = [];
                            message.offers.push($root.doubleping.player.OfferEntry.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    case 7: {
                            if (wireType !== 2)
                                break;
                            if (!(message.goods && message.goods.length))
                                message.goods = [];
                            message.goods.push($root.doubleping.player.GoodsEntry.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    case 8: {
                            if (wireType !== 2)
                                break;
                            message.rules = $root.doubleping.player.ClientRules.decode(reader, reader.size(), $undefined, _depth + 1, message.rules);
                            continue;
                        }
                    case 9: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.rulesHash = value;
                            else
                                delete message.rulesHash;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return SettlementEntered;
        })();

        player.RulesShown = (function() {

            /**
             * Properties of a RulesShown.
             * @typedef {Object} doubleping.player.RulesShown.$Properties
             * @property {doubleping.player.ClientRules.$Properties} [rules] RulesShown rules
             * @property {string} [rulesHash] RulesShown rulesHash
             * @property {Array.<doubleping.player.GoodsEntry.$Properties>} [goods] RulesShown goods
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a RulesShown.
             * @memberof doubleping.player
             * @interface IRulesShown
             * @augments doubleping.player.RulesShown.$Properties
             * @deprecated Use doubleping.player.RulesShown.$Properties instead.
             */

            /**
             * Shape of a RulesShown.
             * @typedef {doubleping.player.RulesShown.$Properties} doubleping.player.RulesShown.$Shape
             */

            /**
             * Constructs a new RulesShown.
             * @memberof doubleping.player
             * @classdesc Represents a RulesShown.
             * @constructor
             * @param {doubleping.player.RulesShown.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const RulesShown = function (properties) {
                this.goods = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * RulesShown rules.
             * @member {doubleping.player.ClientRules} rules
             * @memberof doubleping.player.RulesShown
             * @instance
             */
            RulesShown.prototype.rules = null;

            /**
             * RulesShown rulesHash.
             * @member {string} rulesHash
             * @memberof doubleping.player.RulesShown
             * @instance
             */
            RulesShown.prototype.rulesHash = "";

            /**
             * RulesShown goods.
             * @member {Array.<doubleping.player.GoodsEntry>} goods
             * @memberof doubleping.player.RulesShown
             * @instance
             */
            RulesShown.prototype.goods = $util.emptyArray;

            /**
             * Creates a new RulesShown instance using the specified properties.
             * @function create
             * @memberof doubleping.player.RulesShown
             * @static
             * @param {doubleping.player.RulesShown.$Properties=} [properties] Properties to set
             * @returns {doubleping.player.RulesShown} RulesShown instance
             * @type {{
             *   (properties: doubleping.player.RulesShown.$Shape): doubleping.player.RulesShown & doubleping.player.RulesShown.$Shape;
             *   (properties?: doubleping.player.RulesShown.$Properties): doubleping.player.RulesShown;
             * }}
             */
            RulesShown.create = function(properties) {
                return new RulesShown(properties);
            };

            /**
             * Encodes the specified RulesShown message. Does not implicitly {@link doubleping.player.RulesShown.verify|verify} messages.
             * @function encode
             * @memberof doubleping.player.RulesShown
             * @static
             * @param {doubleping.player.RulesShown.$Properties} message RulesShown message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            RulesShown.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.rules != null && $Object.hasOwnProperty.call(message, "rules"))
                    $root.doubleping.player.ClientRules.encode(message.rules, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                if (message.rulesHash != null && $Object.hasOwnProperty.call(message, "rulesHash") && message.rulesHash !== "")
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.rulesHash);
                if (message.goods != null && message.goods.length)
                    for (let i = 0; i < message.goods.length; ++i)
                        $root.doubleping.player.GoodsEntry.encode(message.goods[i], writer.uint32(/* id 3, wireType 2 =*/26).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a RulesShown message from the specified reader or buffer.
             * @function decode
             * @memberof doubleping.player.RulesShown
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {doubleping.player.RulesShown & doubleping.player.RulesShown.$Shape} RulesShown
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            RulesShown.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.doubleping.player.RulesShown();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            message.rules = $root.doubleping.player.ClientRules.decode(reader, reader.size(), $undefined, _depth + 1, message.rules);
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.rulesHash = value;
                            else
                                delete message.rulesHash;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if (!(message.goods && message.goods.length))
                                message.goods = [];
                            message.goods.push($root.doubleping.player.GoodsEntry.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return RulesShown;
        })();

        player.PersonArrived = (function() {

            /**
             * Properties of a PersonArrived.
             * @typedef {Object} doubleping.player.PersonArrived.$Properties
             * @property {doubleping.player.Person.$Properties} [person] PersonArrived person
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a PersonArrived.
             * @memberof doubleping.player
             * @interface IPersonArrived
             * @augments doubleping.player.PersonArrived.$Properties
             * @deprecated Use doubleping.player.PersonArrived.$Properties instead.
             */

            /**
             * Shape of a PersonArrived.
             * @typedef {doubleping.player.PersonArrived.$Properties} doubleping.player.PersonArrived.$Shape
             */

            /**
             * Constructs a new PersonArrived.
             * @memberof doubleping.player
             * @classdesc Represents a PersonArrived.
             * @constructor
             * @param {doubleping.player.PersonArrived.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const PersonArrived = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * PersonArrived person.
             * @member {doubleping.player.Person} person
             * @memberof doubleping.player.PersonArrived
             * @instance
             */
            PersonArrived.prototype.person = null;

            /**
             * Creates a new PersonArrived instance using the specified properties.
             * @function create
             * @memberof doubleping.player.PersonArrived
             * @static
             * @param {doubleping.player.PersonArrived.$Properties=} [properties] Properties to set
             * @returns {doubleping.player.PersonArrived} PersonArrived instance
             * @type {{
             *   (properties: doubleping.player.PersonArrived.$Shape): doubleping.player.PersonArrived & doubleping.player.PersonArrived.$Shape;
             *   (properties?: doubleping.player.PersonArrived.$Properties): doubleping.player.PersonArrived;
             * }}
             */
            PersonArrived.create = function(properties) {
                return new PersonArrived(properties);
            };

            /**
             * Encodes the specified PersonArrived message. Does not implicitly {@link doubleping.player.PersonArrived.verify|verify} messages.
             * @function encode
             * @memberof doubleping.player.PersonArrived
             * @static
             * @param {doubleping.player.PersonArrived.$Properties} message PersonArrived message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            PersonArrived.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.person != null && $Object.hasOwnProperty.call(message, "person"))
                    $root.doubleping.player.Person.encode(message.person, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a PersonArrived message from the specified reader or buffer.
             * @function decode
             * @memberof doubleping.player.PersonArrived
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {doubleping.player.PersonArrived & doubleping.player.PersonArrived.$Shape} PersonArrived
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            PersonArrived.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.doubleping.player.PersonArrived();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            message.person = $root.doubleping.player.Person.decode(reader, reader.size(), $undefined, _depth + 1, message.person);
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return PersonArrived;
        })();

        player.PartyShown = (function() {

            /**
             * Properties of a PartyShown.
             * @typedef {Object} doubleping.player.PartyShown.$Properties
             * @property {string} [party] PartyShown party
             * @property {Array.<doubleping.player.PartyMemberEntry.$Properties>} [members] PartyShown members
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a PartyShown.
             * @memberof doubleping.player
             * @interface IPartyShown
             * @augments doubleping.player.PartyShown.$Properties
             * @deprecated Use doubleping.player.PartyShown.$Properties instead.
             */

            /**
             * Shape of a PartyShown.
             * @typedef {doubleping.player.PartyShown.$Properties} doubleping.player.PartyShown.$Shape
             */

            /**
             * Constructs a new PartyShown.
             * @memberof doubleping.player
             * @classdesc Represents a PartyShown.
             * @constructor
             * @param {doubleping.player.PartyShown.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const PartyShown = function (properties) {
                this.members = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * PartyShown party.
             * @member {string} party
             * @memberof doubleping.player.PartyShown
             * @instance
             */
            PartyShown.prototype.party = "";

            /**
             * PartyShown members.
             * @member {Array.<doubleping.player.PartyMemberEntry>} members
             * @memberof doubleping.player.PartyShown
             * @instance
             */
            PartyShown.prototype.members = $util.emptyArray;

            /**
             * Creates a new PartyShown instance using the specified properties.
             * @function create
             * @memberof doubleping.player.PartyShown
             * @static
             * @param {doubleping.player.PartyShown.$Properties=} [properties] Properties to set
             * @returns {doubleping.player.PartyShown} PartyShown instance
             * @type {{
             *   (properties: doubleping.player.PartyShown.$Shape): doubleping.player.PartyShown & doubleping.player.PartyShown.$Shape;
             *   (properties?: doubleping.player.PartyShown.$Properties): doubleping.player.PartyShown;
             * }}
             */
            PartyShown.create = function(properties) {
                return new PartyShown(properties);
            };

            /**
             * Encodes the specified PartyShown message. Does not implicitly {@link doubleping.player.PartyShown.verify|verify} messages.
             * @function encode
             * @memberof doubleping.player.PartyShown
             * @static
             * @param {doubleping.player.PartyShown.$Properties} message PartyShown message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            PartyShown.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.party != null && $Object.hasOwnProperty.call(message, "party") && message.party !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.party);
                if (message.members != null && message.members.length)
                    for (let i = 0; i < message.members.length; ++i)
                        $root.doubleping.player.PartyMemberEntry.encode(message.members[i], writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a PartyShown message from the specified reader or buffer.
             * @function decode
             * @memberof doubleping.player.PartyShown
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {doubleping.player.PartyShown & doubleping.player.PartyShown.$Shape} PartyShown
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            PartyShown.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.doubleping.player.PartyShown();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.party = value;
                            else
                                delete message.party;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if (!(message.members && message.members.length))
                                message.members = [];
                            message.members.push($root.doubleping.player.PartyMemberEntry.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return PartyShown;
        })();

        player.InviteReceived = (function() {

            /**
             * Properties of an InviteReceived.
             * @typedef {Object} doubleping.player.InviteReceived.$Properties
             * @property {string} [party] InviteReceived party
             * @property {string} [from] InviteReceived from
             * @property {string} [fromName] InviteReceived fromName
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of an InviteReceived.
             * @memberof doubleping.player
             * @interface IInviteReceived
             * @augments doubleping.player.InviteReceived.$Properties
             * @deprecated Use doubleping.player.InviteReceived.$Properties instead.
             */

            /**
             * Shape of an InviteReceived.
             * @typedef {doubleping.player.InviteReceived.$Properties} doubleping.player.InviteReceived.$Shape
             */

            /**
             * Constructs a new InviteReceived.
             * @memberof doubleping.player
             * @classdesc Represents an InviteReceived.
             * @constructor
             * @param {doubleping.player.InviteReceived.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const InviteReceived = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * InviteReceived party.
             * @member {string} party
             * @memberof doubleping.player.InviteReceived
             * @instance
             */
            InviteReceived.prototype.party = "";

            /**
             * InviteReceived from.
             * @member {string} from
             * @memberof doubleping.player.InviteReceived
             * @instance
             */
            InviteReceived.prototype.from = "";

            /**
             * InviteReceived fromName.
             * @member {string} fromName
             * @memberof doubleping.player.InviteReceived
             * @instance
             */
            InviteReceived.prototype.fromName = "";

            /**
             * Creates a new InviteReceived instance using the specified properties.
             * @function create
             * @memberof doubleping.player.InviteReceived
             * @static
             * @param {doubleping.player.InviteReceived.$Properties=} [properties] Properties to set
             * @returns {doubleping.player.InviteReceived} InviteReceived instance
             * @type {{
             *   (properties: doubleping.player.InviteReceived.$Shape): doubleping.player.InviteReceived & doubleping.player.InviteReceived.$Shape;
             *   (properties?: doubleping.player.InviteReceived.$Properties): doubleping.player.InviteReceived;
             * }}
             */
            InviteReceived.create = function(properties) {
                return new InviteReceived(properties);
            };

            /**
             * Encodes the specified InviteReceived message. Does not implicitly {@link doubleping.player.InviteReceived.verify|verify} messages.
             * @function encode
             * @memberof doubleping.player.InviteReceived
             * @static
             * @param {doubleping.player.InviteReceived.$Properties} message InviteReceived message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            InviteReceived.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.party != null && $Object.hasOwnProperty.call(message, "party") && message.party !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.party);
                if (message.from != null && $Object.hasOwnProperty.call(message, "from") && message.from !== "")
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.from);
                if (message.fromName != null && $Object.hasOwnProperty.call(message, "fromName") && message.fromName !== "")
                    writer.uint32(/* id 3, wireType 2 =*/26).string(message.fromName);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes an InviteReceived message from the specified reader or buffer.
             * @function decode
             * @memberof doubleping.player.InviteReceived
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {doubleping.player.InviteReceived & doubleping.player.InviteReceived.$Shape} InviteReceived
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            InviteReceived.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.doubleping.player.InviteReceived();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.party = value;
                            else
                                delete message.party;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.from = value;
                            else
                                delete message.from;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.fromName = value;
                            else
                                delete message.fromName;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return InviteReceived;
        })();

        player.QuestsShown = (function() {

            /**
             * Properties of a QuestsShown.
             * @typedef {Object} doubleping.player.QuestsShown.$Properties
             * @property {Array.<doubleping.player.QuestEntry.$Properties>} [quests] QuestsShown quests
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a QuestsShown.
             * @memberof doubleping.player
             * @interface IQuestsShown
             * @augments doubleping.player.QuestsShown.$Properties
             * @deprecated Use doubleping.player.QuestsShown.$Properties instead.
             */

            /**
             * Shape of a QuestsShown.
             * @typedef {doubleping.player.QuestsShown.$Properties} doubleping.player.QuestsShown.$Shape
             */

            /**
             * Constructs a new QuestsShown.
             * @memberof doubleping.player
             * @classdesc Represents a QuestsShown.
             * @constructor
             * @param {doubleping.player.QuestsShown.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const QuestsShown = function (properties) {
                this.quests = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * QuestsShown quests.
             * @member {Array.<doubleping.player.QuestEntry>} quests
             * @memberof doubleping.player.QuestsShown
             * @instance
             */
            QuestsShown.prototype.quests = $util.emptyArray;

            /**
             * Creates a new QuestsShown instance using the specified properties.
             * @function create
             * @memberof doubleping.player.QuestsShown
             * @static
             * @param {doubleping.player.QuestsShown.$Properties=} [properties] Properties to set
             * @returns {doubleping.player.QuestsShown} QuestsShown instance
             * @type {{
             *   (properties: doubleping.player.QuestsShown.$Shape): doubleping.player.QuestsShown & doubleping.player.QuestsShown.$Shape;
             *   (properties?: doubleping.player.QuestsShown.$Properties): doubleping.player.QuestsShown;
             * }}
             */
            QuestsShown.create = function(properties) {
                return new QuestsShown(properties);
            };

            /**
             * Encodes the specified QuestsShown message. Does not implicitly {@link doubleping.player.QuestsShown.verify|verify} messages.
             * @function encode
             * @memberof doubleping.player.QuestsShown
             * @static
             * @param {doubleping.player.QuestsShown.$Properties} message QuestsShown message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            QuestsShown.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.quests != null && message.quests.length)
                    for (let i = 0; i < message.quests.length; ++i)
                        $root.doubleping.player.QuestEntry.encode(message.quests[i], writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a QuestsShown message from the specified reader or buffer.
             * @function decode
             * @memberof doubleping.player.QuestsShown
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {doubleping.player.QuestsShown & doubleping.player.QuestsShown.$Shape} QuestsShown
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            QuestsShown.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.doubleping.player.QuestsShown();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if (!(message.quests && message.quests.length))
                                message.quests = [];
                            message.quests.push($root.doubleping.player.QuestEntry.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return QuestsShown;
        })();

        player.OffersShown = (function() {

            /**
             * Properties of an OffersShown.
             * @typedef {Object} doubleping.player.OffersShown.$Properties
             * @property {Array.<doubleping.player.OfferEntry.$Properties>} [offers] OffersShown offers
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of an OffersShown.
             * @memberof doubleping.player
             * @interface IOffersShown
             * @augments doubleping.player.OffersShown.$Properties
             * @deprecated Use doubleping.player.OffersShown.$Properties instead.
             */

            /**
             * Shape of an OffersShown.
             * @typedef {doubleping.player.OffersShown.$Properties} doubleping.player.OffersShown.$Shape
             */

            /**
             * Constructs a new OffersShown.
             * @memberof doubleping.player
             * @classdesc Represents an OffersShown.
             * @constructor
             * @param {doubleping.player.OffersShown.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const OffersShown = function (properties) {
                this.offers = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * OffersShown offers.
             * @member {Array.<doubleping.player.OfferEntry>} offers
             * @memberof doubleping.player.OffersShown
             * @instance
             */
            OffersShown.prototype.offers = $util.emptyArray;

            /**
             * Creates a new OffersShown instance using the specified properties.
             * @function create
             * @memberof doubleping.player.OffersShown
             * @static
             * @param {doubleping.player.OffersShown.$Properties=} [properties] Properties to set
             * @returns {doubleping.player.OffersShown} OffersShown instance
             * @type {{
             *   (properties: doubleping.player.OffersShown.$Shape): doubleping.player.OffersShown & doubleping.player.OffersShown.$Shape;
             *   (properties?: doubleping.player.OffersShown.$Properties): doubleping.player.OffersShown;
             * }}
             */
            OffersShown.create = function(properties) {
                return new OffersShown(properties);
            };

            /**
             * Encodes the specified OffersShown message. Does not implicitly {@link doubleping.player.OffersShown.verify|verify} messages.
             * @function encode
             * @memberof doubleping.player.OffersShown
             * @static
             * @param {doubleping.player.OffersShown.$Properties} message OffersShown message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            OffersShown.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.offers != null && message.offers.length)
                    for (let i = 0; i < message.offers.length; ++i)
                        $root.doubleping.player.OfferEntry.encode(message.offers[i], writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes an OffersShown message from the specified reader or buffer.
             * @function decode
             * @memberof doubleping.player.OffersShown
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {doubleping.player.OffersShown & doubleping.player.OffersShown.$Shape} OffersShown
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            OffersShown.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.doubleping.player.OffersShown();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if (!(message.offers && message.offers.length))
                                message.offers = [];
                            message.offers.push($root.doubleping.player.OfferEntry.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return OffersShown;
        })();

        player.SheetShown = (function() {

            /**
             * Properties of a SheetShown.
             * @typedef {Object} doubleping.player.SheetShown.$Properties
             * @property {doubleping.player.CharacterSheet.$Properties} [you] SheetShown you
             * @property {string} [text] SheetShown text
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a SheetShown.
             * @memberof doubleping.player
             * @interface ISheetShown
             * @augments doubleping.player.SheetShown.$Properties
             * @deprecated Use doubleping.player.SheetShown.$Properties instead.
             */

            /**
             * Shape of a SheetShown.
             * @typedef {doubleping.player.SheetShown.$Properties} doubleping.player.SheetShown.$Shape
             */

            /**
             * Constructs a new SheetShown.
             * @memberof doubleping.player
             * @classdesc Represents a SheetShown.
             * @constructor
             * @param {doubleping.player.SheetShown.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const SheetShown = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * SheetShown you.
             * @member {doubleping.player.CharacterSheet} you
             * @memberof doubleping.player.SheetShown
             * @instance
             */
            SheetShown.prototype.you = null;

            /**
             * SheetShown text.
             * @member {string} text
             * @memberof doubleping.player.SheetShown
             * @instance
             */
            SheetShown.prototype.text = "";

            /**
             * Creates a new SheetShown instance using the specified properties.
             * @function create
             * @memberof doubleping.player.SheetShown
             * @static
             * @param {doubleping.player.SheetShown.$Properties=} [properties] Properties to set
             * @returns {doubleping.player.SheetShown} SheetShown instance
             * @type {{
             *   (properties: doubleping.player.SheetShown.$Shape): doubleping.player.SheetShown & doubleping.player.SheetShown.$Shape;
             *   (properties?: doubleping.player.SheetShown.$Properties): doubleping.player.SheetShown;
             * }}
             */
            SheetShown.create = function(properties) {
                return new SheetShown(properties);
            };

            /**
             * Encodes the specified SheetShown message. Does not implicitly {@link doubleping.player.SheetShown.verify|verify} messages.
             * @function encode
             * @memberof doubleping.player.SheetShown
             * @static
             * @param {doubleping.player.SheetShown.$Properties} message SheetShown message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            SheetShown.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.you != null && $Object.hasOwnProperty.call(message, "you"))
                    $root.doubleping.player.CharacterSheet.encode(message.you, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                if (message.text != null && $Object.hasOwnProperty.call(message, "text") && message.text !== "")
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.text);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a SheetShown message from the specified reader or buffer.
             * @function decode
             * @memberof doubleping.player.SheetShown
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {doubleping.player.SheetShown & doubleping.player.SheetShown.$Shape} SheetShown
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            SheetShown.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.doubleping.player.SheetShown();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            message.you = $root.doubleping.player.CharacterSheet.decode(reader, reader.size(), $undefined, _depth + 1, message.you);
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.text = value;
                            else
                                delete message.text;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return SheetShown;
        })();

        /**
         * BlowOutcome enum.
         * @name doubleping.player.BlowOutcome
         * @enum {number}
         * @property {number} MISSED=0 MISSED value
         * @property {number} DODGED=1 DODGED value
         * @property {number} HIT=2 HIT value
         * @property {number} DIRECT=3 DIRECT value
         * @property {number} CRITICAL=4 CRITICAL value
         */
        player.BlowOutcome = (function() {
            const valuesById = $Object.create(null), values = $Object.create(valuesById);
            values[valuesById[0] = "MISSED"] = 0;
            values[valuesById[1] = "DODGED"] = 1;
            values[valuesById[2] = "HIT"] = 2;
            values[valuesById[3] = "DIRECT"] = 3;
            values[valuesById[4] = "CRITICAL"] = 4;
            return values;
        })();

        /**
         * BodyPart enum.
         * @name doubleping.player.BodyPart
         * @enum {number}
         * @property {number} HEAD=0 HEAD value
         * @property {number} TORSO=1 TORSO value
         * @property {number} ARM=2 ARM value
         * @property {number} LEG=3 LEG value
         */
        player.BodyPart = (function() {
            const valuesById = $Object.create(null), values = $Object.create(valuesById);
            values[valuesById[0] = "HEAD"] = 0;
            values[valuesById[1] = "TORSO"] = 1;
            values[valuesById[2] = "ARM"] = 2;
            values[valuesById[3] = "LEG"] = 3;
            return values;
        })();

        /**
         * ControlKind enum.
         * @name doubleping.player.ControlKind
         * @enum {number}
         * @property {number} PLAYER=0 PLAYER value
         * @property {number} WAITING=1 WAITING value
         * @property {number} NPC=2 NPC value
         */
        player.ControlKind = (function() {
            const valuesById = $Object.create(null), values = $Object.create(valuesById);
            values[valuesById[0] = "PLAYER"] = 0;
            values[valuesById[1] = "WAITING"] = 1;
            values[valuesById[2] = "NPC"] = 2;
            return values;
        })();

        /**
         * FighterSide enum.
         * @name doubleping.player.FighterSide
         * @enum {number}
         * @property {number} PARTY=0 PARTY value
         * @property {number} ENEMY=1 ENEMY value
         */
        player.FighterSide = (function() {
            const valuesById = $Object.create(null), values = $Object.create(valuesById);
            values[valuesById[0] = "PARTY"] = 0;
            values[valuesById[1] = "ENEMY"] = 1;
            return values;
        })();

        /**
         * JourneyPurpose enum.
         * @name doubleping.player.JourneyPurpose
         * @enum {number}
         * @property {number} QUEST=0 QUEST value
         * @property {number} TRAVEL=1 TRAVEL value
         * @property {number} HOME=2 HOME value
         * @property {number} DRILL=3 DRILL value
         */
        player.JourneyPurpose = (function() {
            const valuesById = $Object.create(null), values = $Object.create(valuesById);
            values[valuesById[0] = "QUEST"] = 0;
            values[valuesById[1] = "TRAVEL"] = 1;
            values[valuesById[2] = "HOME"] = 2;
            values[valuesById[3] = "DRILL"] = 3;
            return values;
        })();

        player.Point = (function() {

            /**
             * Properties of a Point.
             * @typedef {Object} doubleping.player.Point.$Properties
             * @property {number} [x] Point x
             * @property {number} [y] Point y
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Point.
             * @memberof doubleping.player
             * @interface IPoint
             * @augments doubleping.player.Point.$Properties
             * @deprecated Use doubleping.player.Point.$Properties instead.
             */

            /**
             * Shape of a Point.
             * @typedef {doubleping.player.Point.$Properties} doubleping.player.Point.$Shape
             */

            /**
             * Constructs a new Point.
             * @memberof doubleping.player
             * @classdesc Represents a Point.
             * @constructor
             * @param {doubleping.player.Point.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Point = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Point x.
             * @member {number} x
             * @memberof doubleping.player.Point
             * @instance
             */
            Point.prototype.x = 0;

            /**
             * Point y.
             * @member {number} y
             * @memberof doubleping.player.Point
             * @instance
             */
            Point.prototype.y = 0;

            /**
             * Creates a new Point instance using the specified properties.
             * @function create
             * @memberof doubleping.player.Point
             * @static
             * @param {doubleping.player.Point.$Properties=} [properties] Properties to set
             * @returns {doubleping.player.Point} Point instance
             * @type {{
             *   (properties: doubleping.player.Point.$Shape): doubleping.player.Point & doubleping.player.Point.$Shape;
             *   (properties?: doubleping.player.Point.$Properties): doubleping.player.Point;
             * }}
             */
            Point.create = function(properties) {
                return new Point(properties);
            };

            /**
             * Encodes the specified Point message. Does not implicitly {@link doubleping.player.Point.verify|verify} messages.
             * @function encode
             * @memberof doubleping.player.Point
             * @static
             * @param {doubleping.player.Point.$Properties} message Point message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Point.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.x != null && $Object.hasOwnProperty.call(message, "x") && !$Object.is(message.x, 0))
                    writer.uint32(/* id 1, wireType 1 =*/9).double(message.x);
                if (message.y != null && $Object.hasOwnProperty.call(message, "y") && !$Object.is(message.y, 0))
                    writer.uint32(/* id 2, wireType 1 =*/17).double(message.y);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a Point message from the specified reader or buffer.
             * @function decode
             * @memberof doubleping.player.Point
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {doubleping.player.Point & doubleping.player.Point.$Shape} Point
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Point.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.doubleping.player.Point();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 1)
                                break;
                            if (!$Object.is(value = reader.double(), 0))
                                message.x = value;
                            else
                                delete message.x;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 1)
                                break;
                            if (!$Object.is(value = reader.double(), 0))
                                message.y = value;
                            else
                                delete message.y;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return Point;
        })();

        player.Walk = (function() {

            /**
             * Properties of a Walk.
             * @typedef {Object} doubleping.player.Walk.$Properties
             * @property {doubleping.player.Point.$Properties} [from] Walk from
             * @property {doubleping.player.Point.$Properties} [to] Walk to
             * @property {number} [startsAt] Walk startsAt
             * @property {number} [arrivesAt] Walk arrivesAt
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Walk.
             * @memberof doubleping.player
             * @interface IWalk
             * @augments doubleping.player.Walk.$Properties
             * @deprecated Use doubleping.player.Walk.$Properties instead.
             */

            /**
             * Shape of a Walk.
             * @typedef {doubleping.player.Walk.$Properties} doubleping.player.Walk.$Shape
             */

            /**
             * Constructs a new Walk.
             * @memberof doubleping.player
             * @classdesc Represents a Walk.
             * @constructor
             * @param {doubleping.player.Walk.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Walk = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Walk from.
             * @member {doubleping.player.Point} from
             * @memberof doubleping.player.Walk
             * @instance
             */
            Walk.prototype.from = null;

            /**
             * Walk to.
             * @member {doubleping.player.Point} to
             * @memberof doubleping.player.Walk
             * @instance
             */
            Walk.prototype.to = null;

            /**
             * Walk startsAt.
             * @member {number} startsAt
             * @memberof doubleping.player.Walk
             * @instance
             */
            Walk.prototype.startsAt = 0;

            /**
             * Walk arrivesAt.
             * @member {number} arrivesAt
             * @memberof doubleping.player.Walk
             * @instance
             */
            Walk.prototype.arrivesAt = 0;

            /**
             * Creates a new Walk instance using the specified properties.
             * @function create
             * @memberof doubleping.player.Walk
             * @static
             * @param {doubleping.player.Walk.$Properties=} [properties] Properties to set
             * @returns {doubleping.player.Walk} Walk instance
             * @type {{
             *   (properties: doubleping.player.Walk.$Shape): doubleping.player.Walk & doubleping.player.Walk.$Shape;
             *   (properties?: doubleping.player.Walk.$Properties): doubleping.player.Walk;
             * }}
             */
            Walk.create = function(properties) {
                return new Walk(properties);
            };

            /**
             * Encodes the specified Walk message. Does not implicitly {@link doubleping.player.Walk.verify|verify} messages.
             * @function encode
             * @memberof doubleping.player.Walk
             * @static
             * @param {doubleping.player.Walk.$Properties} message Walk message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Walk.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.from != null && $Object.hasOwnProperty.call(message, "from"))
                    $root.doubleping.player.Point.encode(message.from, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                if (message.to != null && $Object.hasOwnProperty.call(message, "to"))
                    $root.doubleping.player.Point.encode(message.to, writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
                if (message.startsAt != null && $Object.hasOwnProperty.call(message, "startsAt") && !$Object.is(message.startsAt, 0))
                    writer.uint32(/* id 3, wireType 1 =*/25).double(message.startsAt);
                if (message.arrivesAt != null && $Object.hasOwnProperty.call(message, "arrivesAt") && !$Object.is(message.arrivesAt, 0))
                    writer.uint32(/* id 4, wireType 1 =*/33).double(message.arrivesAt);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a Walk message from the specified reader or buffer.
             * @function decode
             * @memberof doubleping.player.Walk
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {doubleping.player.Walk & doubleping.player.Walk.$Shape} Walk
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Walk.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.doubleping.player.Walk();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            message.from = $root.doubleping.player.Point.decode(reader, reader.size(), $undefined, _depth + 1, message.from);
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            message.to = $root.doubleping.player.Point.decode(reader, reader.size(), $undefined, _depth + 1, message.to);
                            continue;
                        }
                    case 3: {
                            if (wireType !== 1)
                                break;
                            if (!$Object.is(value = reader.double(), 0))
                                message.startsAt = value;
                            else
                                delete message.startsAt;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 1)
                                break;
                            if (!$Object.is(value = reader.double(), 0))
                                message.arrivesAt = value;
                            else
                                delete message.arrivesAt;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return Walk;
        })();

        player.FighterEntry = (function() {

            /**
             * Properties of a FighterEntry.
             * @typedef {Object} doubleping.player.FighterEntry.$Properties
             * @property {string} [id] FighterEntry id
             * @property {string} [name] FighterEntry name
             * @property {doubleping.player.FighterSide} [side] FighterEntry side
             * @property {string} [look] FighterEntry look
             * @property {doubleping.player.ControlKind} [control] FighterEntry control
             * @property {string} [weapon] FighterEntry weapon
             * @property {number} [health] FighterEntry health
             * @property {number} [healthMax] FighterEntry healthMax
             * @property {boolean} [isDowned] FighterEntry isDowned
             * @property {doubleping.player.Walk.$Properties} [walk] FighterEntry walk
             * @property {number} [readyAt] FighterEntry readyAt
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a FighterEntry.
             * @memberof doubleping.player
             * @interface IFighterEntry
             * @augments doubleping.player.FighterEntry.$Properties
             * @deprecated Use doubleping.player.FighterEntry.$Properties instead.
             */

            /**
             * Shape of a FighterEntry.
             * @typedef {doubleping.player.FighterEntry.$Properties} doubleping.player.FighterEntry.$Shape
             */

            /**
             * Constructs a new FighterEntry.
             * @memberof doubleping.player
             * @classdesc Represents a FighterEntry.
             * @constructor
             * @param {doubleping.player.FighterEntry.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const FighterEntry = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * FighterEntry id.
             * @member {string} id
             * @memberof doubleping.player.FighterEntry
             * @instance
             */
            FighterEntry.prototype.id = "";

            /**
             * FighterEntry name.
             * @member {string} name
             * @memberof doubleping.player.FighterEntry
             * @instance
             */
            FighterEntry.prototype.name = "";

            /**
             * FighterEntry side.
             * @member {doubleping.player.FighterSide} side
             * @memberof doubleping.player.FighterEntry
             * @instance
             */
            FighterEntry.prototype.side = 0;

            /**
             * FighterEntry look.
             * @member {string} look
             * @memberof doubleping.player.FighterEntry
             * @instance
             */
            FighterEntry.prototype.look = "";

            /**
             * FighterEntry control.
             * @member {doubleping.player.ControlKind} control
             * @memberof doubleping.player.FighterEntry
             * @instance
             */
            FighterEntry.prototype.control = 0;

            /**
             * FighterEntry weapon.
             * @member {string} weapon
             * @memberof doubleping.player.FighterEntry
             * @instance
             */
            FighterEntry.prototype.weapon = "";

            /**
             * FighterEntry health.
             * @member {number} health
             * @memberof doubleping.player.FighterEntry
             * @instance
             */
            FighterEntry.prototype.health = 0;

            /**
             * FighterEntry healthMax.
             * @member {number} healthMax
             * @memberof doubleping.player.FighterEntry
             * @instance
             */
            FighterEntry.prototype.healthMax = 0;

            /**
             * FighterEntry isDowned.
             * @member {boolean} isDowned
             * @memberof doubleping.player.FighterEntry
             * @instance
             */
            FighterEntry.prototype.isDowned = false;

            /**
             * FighterEntry walk.
             * @member {doubleping.player.Walk} walk
             * @memberof doubleping.player.FighterEntry
             * @instance
             */
            FighterEntry.prototype.walk = null;

            /**
             * FighterEntry readyAt.
             * @member {number} readyAt
             * @memberof doubleping.player.FighterEntry
             * @instance
             */
            FighterEntry.prototype.readyAt = 0;

            /**
             * Creates a new FighterEntry instance using the specified properties.
             * @function create
             * @memberof doubleping.player.FighterEntry
             * @static
             * @param {doubleping.player.FighterEntry.$Properties=} [properties] Properties to set
             * @returns {doubleping.player.FighterEntry} FighterEntry instance
             * @type {{
             *   (properties: doubleping.player.FighterEntry.$Shape): doubleping.player.FighterEntry & doubleping.player.FighterEntry.$Shape;
             *   (properties?: doubleping.player.FighterEntry.$Properties): doubleping.player.FighterEntry;
             * }}
             */
            FighterEntry.create = function(properties) {
                return new FighterEntry(properties);
            };

            /**
             * Encodes the specified FighterEntry message. Does not implicitly {@link doubleping.player.FighterEntry.verify|verify} messages.
             * @function encode
             * @memberof doubleping.player.FighterEntry
             * @static
             * @param {doubleping.player.FighterEntry.$Properties} message FighterEntry message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            FighterEntry.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.id != null && $Object.hasOwnProperty.call(message, "id") && message.id !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.id);
                if (message.name != null && $Object.hasOwnProperty.call(message, "name") && message.name !== "")
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.name);
                if (message.side != null && $Object.hasOwnProperty.call(message, "side") && message.side !== 0)
                    writer.uint32(/* id 3, wireType 0 =*/24).int32(message.side);
                if (message.look != null && $Object.hasOwnProperty.call(message, "look") && message.look !== "")
                    writer.uint32(/* id 4, wireType 2 =*/34).string(message.look);
                if (message.control != null && $Object.hasOwnProperty.call(message, "control") && message.control !== 0)
                    writer.uint32(/* id 5, wireType 0 =*/40).int32(message.control);
                if (message.weapon != null && $Object.hasOwnProperty.call(message, "weapon") && message.weapon !== "")
                    writer.uint32(/* id 6, wireType 2 =*/50).string(message.weapon);
                if (message.health != null && $Object.hasOwnProperty.call(message, "health") && !$Object.is(message.health, 0))
                    writer.uint32(/* id 7, wireType 1 =*/57).double(message.health);
                if (message.healthMax != null && $Object.hasOwnProperty.call(message, "healthMax") && !$Object.is(message.healthMax, 0))
                    writer.uint32(/* id 8, wireType 1 =*/65).double(message.healthMax);
                if (message.isDowned != null && $Object.hasOwnProperty.call(message, "isDowned") && message.isDowned !== false)
                    writer.uint32(/* id 9, wireType 0 =*/72).bool(message.isDowned);
                if (message.walk != null && $Object.hasOwnProperty.call(message, "walk"))
                    $root.doubleping.player.Walk.encode(message.walk, writer.uint32(/* id 10, wireType 2 =*/82).fork(), _depth + 1).ldelim();
                if (message.readyAt != null && $Object.hasOwnProperty.call(message, "readyAt") && !$Object.is(message.readyAt, 0))
                    writer.uint32(/* id 11, wireType 1 =*/89).double(message.readyAt);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a FighterEntry message from the specified reader or buffer.
             * @function decode
             * @memberof doubleping.player.FighterEntry
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {doubleping.player.FighterEntry & doubleping.player.FighterEntry.$Shape} FighterEntry
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            FighterEntry.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.doubleping.player.FighterEntry();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.id = value;
                            else
                                delete message.id;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.name = value;
                            else
                                delete message.name;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.int32())
                                message.side = value;
                            else
                                delete message.side;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.look = value;
                            else
                                delete message.look;
                            continue;
                        }
                    case 5: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.int32())
                                message.control = value;
                            else
                                delete message.control;
                            continue;
                        }
                    case 6: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.weapon = value;
                            else
                                delete message.weapon;
                            continue;
                        }
                    case 7: {
                            if (wireType !== 1)
                                break;
                            if (!$Object.is(value = reader.double(), 0))
                                message.health = value;
                            else
                                delete message.health;
                            continue;
                        }
                    case 8: {
                            if (wireType !== 1)
                                break;
                            if (!$Object.is(value = reader.double(), 0))
                                message.healthMax = value;
                            else
                                delete message.healthMax;
                            continue;
                        }
                    case 9: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.bool())
                                message.isDowned = value;
                            else
                                delete message.isDowned;
                            continue;
                        }
                    case 10: {
                            if (wireType !== 2)
                                break;
                            message.walk = $root.doubleping.player.Walk.decode(reader, reader.size(), $undefined, _depth + 1, message.walk);
                            continue;
                        }
                    case 11: {
                            if (wireType !== 1)
                                break;
                            if (!$Object.is(value = reader.double(), 0))
                                message.readyAt = value;
                            else
                                delete message.readyAt;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return FighterEntry;
        })();

        player.AttackAnnounced = (function() {

            /**
             * Properties of an AttackAnnounced.
             * @typedef {Object} doubleping.player.AttackAnnounced.$Properties
             * @property {number} [attack] AttackAnnounced attack
             * @property {string} [attacker] AttackAnnounced attacker
             * @property {string} [defender] AttackAnnounced defender
             * @property {string} [weapon] AttackAnnounced weapon
             * @property {number} [announcedAt] AttackAnnounced announcedAt
             * @property {number} [landsAt] AttackAnnounced landsAt
             * @property {number} [dodgeBy] AttackAnnounced dodgeBy
             * @property {boolean} [isTentative] AttackAnnounced isTentative
             * @property {doubleping.player.BlowOutcome} [outcome] AttackAnnounced outcome
             * @property {doubleping.player.BodyPart} [bodyPart] AttackAnnounced bodyPart
             * @property {number} [damage] AttackAnnounced damage
             * @property {number} [dodgeStartsAt] AttackAnnounced dodgeStartsAt
             * @property {number} [sequence] AttackAnnounced sequence
             * @property {doubleping.player.Point.$Properties|null} [impact] AttackAnnounced impact
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of an AttackAnnounced.
             * @memberof doubleping.player
             * @interface IAttackAnnounced
             * @augments doubleping.player.AttackAnnounced.$Properties
             * @deprecated Use doubleping.player.AttackAnnounced.$Properties instead.
             */

            /**
             * Shape of an AttackAnnounced.
             * @typedef {doubleping.player.AttackAnnounced.$Properties} doubleping.player.AttackAnnounced.$Shape
             */

            /**
             * Constructs a new AttackAnnounced.
             * @memberof doubleping.player
             * @classdesc Represents an AttackAnnounced.
             * @constructor
             * @param {doubleping.player.AttackAnnounced.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const AttackAnnounced = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * AttackAnnounced attack.
             * @member {number} attack
             * @memberof doubleping.player.AttackAnnounced
             * @instance
             */
            AttackAnnounced.prototype.attack = 0;

            /**
             * AttackAnnounced attacker.
             * @member {string} attacker
             * @memberof doubleping.player.AttackAnnounced
             * @instance
             */
            AttackAnnounced.prototype.attacker = "";

            /**
             * AttackAnnounced defender.
             * @member {string} defender
             * @memberof doubleping.player.AttackAnnounced
             * @instance
             */
            AttackAnnounced.prototype.defender = "";

            /**
             * AttackAnnounced weapon.
             * @member {string} weapon
             * @memberof doubleping.player.AttackAnnounced
             * @instance
             */
            AttackAnnounced.prototype.weapon = "";

            /**
             * AttackAnnounced announcedAt.
             * @member {number} announcedAt
             * @memberof doubleping.player.AttackAnnounced
             * @instance
             */
            AttackAnnounced.prototype.announcedAt = 0;

            /**
             * AttackAnnounced landsAt.
             * @member {number} landsAt
             * @memberof doubleping.player.AttackAnnounced
             * @instance
             */
            AttackAnnounced.prototype.landsAt = 0;

            /**
             * AttackAnnounced dodgeBy.
             * @member {number} dodgeBy
             * @memberof doubleping.player.AttackAnnounced
             * @instance
             */
            AttackAnnounced.prototype.dodgeBy = 0;

            /**
             * AttackAnnounced isTentative.
             * @member {boolean} isTentative
             * @memberof doubleping.player.AttackAnnounced
             * @instance
             */
            AttackAnnounced.prototype.isTentative = false;

            /**
             * AttackAnnounced outcome.
             * @member {doubleping.player.BlowOutcome} outcome
             * @memberof doubleping.player.AttackAnnounced
             * @instance
             */
            AttackAnnounced.prototype.outcome = 0;

            /**
             * AttackAnnounced bodyPart.
             * @member {doubleping.player.BodyPart} bodyPart
             * @memberof doubleping.player.AttackAnnounced
             * @instance
             */
            AttackAnnounced.prototype.bodyPart = 0;

            /**
             * AttackAnnounced damage.
             * @member {number} damage
             * @memberof doubleping.player.AttackAnnounced
             * @instance
             */
            AttackAnnounced.prototype.damage = 0;

            /**
             * AttackAnnounced dodgeStartsAt.
             * @member {number} dodgeStartsAt
             * @memberof doubleping.player.AttackAnnounced
             * @instance
             */
            AttackAnnounced.prototype.dodgeStartsAt = 0;

            /**
             * AttackAnnounced sequence.
             * @member {number} sequence
             * @memberof doubleping.player.AttackAnnounced
             * @instance
             */
            AttackAnnounced.prototype.sequence = 0;

            /**
             * AttackAnnounced impact.
             * @member {doubleping.player.Point|null} impact
             * @memberof doubleping.player.AttackAnnounced
             * @instance
             */
            AttackAnnounced.prototype.impact = null;

            // OneOf field names bound to virtual getters and setters
            let $oneOfFields;

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(AttackAnnounced.prototype, "_impact", {
                get: $util.oneOfGetter($oneOfFields = ["impact"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            /**
             * Creates a new AttackAnnounced instance using the specified properties.
             * @function create
             * @memberof doubleping.player.AttackAnnounced
             * @static
             * @param {doubleping.player.AttackAnnounced.$Properties=} [properties] Properties to set
             * @returns {doubleping.player.AttackAnnounced} AttackAnnounced instance
             * @type {{
             *   (properties: doubleping.player.AttackAnnounced.$Shape): doubleping.player.AttackAnnounced & doubleping.player.AttackAnnounced.$Shape;
             *   (properties?: doubleping.player.AttackAnnounced.$Properties): doubleping.player.AttackAnnounced;
             * }}
             */
            AttackAnnounced.create = function(properties) {
                return new AttackAnnounced(properties);
            };

            /**
             * Encodes the specified AttackAnnounced message. Does not implicitly {@link doubleping.player.AttackAnnounced.verify|verify} messages.
             * @function encode
             * @memberof doubleping.player.AttackAnnounced
             * @static
             * @param {doubleping.player.AttackAnnounced.$Properties} message AttackAnnounced message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            AttackAnnounced.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.attack != null && $Object.hasOwnProperty.call(message, "attack") && message.attack !== 0)
                    writer.uint32(/* id 1, wireType 0 =*/8).uint32(message.attack);
                if (message.attacker != null && $Object.hasOwnProperty.call(message, "attacker") && message.attacker !== "")
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.attacker);
                if (message.defender != null && $Object.hasOwnProperty.call(message, "defender") && message.defender !== "")
                    writer.uint32(/* id 3, wireType 2 =*/26).string(message.defender);
                if (message.weapon != null && $Object.hasOwnProperty.call(message, "weapon") && message.weapon !== "")
                    writer.uint32(/* id 4, wireType 2 =*/34).string(message.weapon);
                if (message.announcedAt != null && $Object.hasOwnProperty.call(message, "announcedAt") && !$Object.is(message.announcedAt, 0))
                    writer.uint32(/* id 5, wireType 1 =*/41).double(message.announcedAt);
                if (message.landsAt != null && $Object.hasOwnProperty.call(message, "landsAt") && !$Object.is(message.landsAt, 0))
                    writer.uint32(/* id 6, wireType 1 =*/49).double(message.landsAt);
                if (message.dodgeBy != null && $Object.hasOwnProperty.call(message, "dodgeBy") && !$Object.is(message.dodgeBy, 0))
                    writer.uint32(/* id 7, wireType 1 =*/57).double(message.dodgeBy);
                if (message.isTentative != null && $Object.hasOwnProperty.call(message, "isTentative") && message.isTentative !== false)
                    writer.uint32(/* id 8, wireType 0 =*/64).bool(message.isTentative);
                if (message.outcome != null && $Object.hasOwnProperty.call(message, "outcome") && message.outcome !== 0)
                    writer.uint32(/* id 9, wireType 0 =*/72).int32(message.outcome);
                if (message.bodyPart != null && $Object.hasOwnProperty.call(message, "bodyPart") && message.bodyPart !== 0)
                    writer.uint32(/* id 10, wireType 0 =*/80).int32(message.bodyPart);
                if (message.damage != null && $Object.hasOwnProperty.call(message, "damage") && !$Object.is(message.damage, 0))
                    writer.uint32(/* id 11, wireType 1 =*/89).double(message.damage);
                if (message.dodgeStartsAt != null && $Object.hasOwnProperty.call(message, "dodgeStartsAt") && !$Object.is(message.dodgeStartsAt, 0))
                    writer.uint32(/* id 12, wireType 1 =*/97).double(message.dodgeStartsAt);
                if (message.sequence != null && $Object.hasOwnProperty.call(message, "sequence") && message.sequence !== 0)
                    writer.uint32(/* id 13, wireType 0 =*/104).uint32(message.sequence);
                if (message.impact != null && $Object.hasOwnProperty.call(message, "impact"))
                    $root.doubleping.player.Point.encode(message.impact, writer.uint32(/* id 14, wireType 2 =*/114).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes an AttackAnnounced message from the specified reader or buffer.
             * @function decode
             * @memberof doubleping.player.AttackAnnounced
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {doubleping.player.AttackAnnounced & doubleping.player.AttackAnnounced.$Shape} AttackAnnounced
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            AttackAnnounced.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.doubleping.player.AttackAnnounced();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.attack = value;
                            else
                                delete message.attack;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.attacker = value;
                            else
                                delete message.attacker;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.defender = value;
                            else
                                delete message.defender;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.weapon = value;
                            else
                                delete message.weapon;
                            continue;
                        }
                    case 5: {
                            if (wireType !== 1)
                                break;
                            if (!$Object.is(value = reader.double(), 0))
                                message.announcedAt = value;
                            else
                                delete message.announcedAt;
                            continue;
                        }
                    case 6: {
                            if (wireType !== 1)
                                break;
                            if (!$Object.is(value = reader.double(), 0))
                                message.landsAt = value;
                            else
                                delete message.landsAt;
                            continue;
                        }
                    case 7: {
                            if (wireType !== 1)
                                break;
                            if (!$Object.is(value = reader.double(), 0))
                                message.dodgeBy = value;
                            else
                                delete message.dodgeBy;
                            continue;
                        }
                    case 8: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.bool())
                                message.isTentative = value;
                            else
                                delete message.isTentative;
                            continue;
                        }
                    case 9: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.int32())
                                message.outcome = value;
                            else
                                delete message.outcome;
                            continue;
                        }
                    case 10: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.int32())
                                message.bodyPart = value;
                            else
                                delete message.bodyPart;
                            continue;
                        }
                    case 11: {
                            if (wireType !== 1)
                                break;
                            if (!$Object.is(value = reader.double(), 0))
                                message.damage = value;
                            else
                                delete message.damage;
                            continue;
                        }
                    case 12: {
                            if (wireType !== 1)
                                break;
                            if (!$Object.is(value = reader.double(), 0))
                                message.dodgeStartsAt = value;
                            else
                                delete message.dodgeStartsAt;
                            continue;
                        }
                    case 13: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.sequence = value;
                            else
                                delete message.sequence;
                            continue;
                        }
                    case 14: {
                            if (wireType !== 2)
                                break;
                            message.impact = $root.doubleping.player.Point.decode(reader, reader.size(), $undefined, _depth + 1, message.impact);
                            message._impact = "impact";
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return AttackAnnounced;
        })();

        player.AttackSettled = (function() {

            /**
             * Properties of an AttackSettled.
             * @typedef {Object} doubleping.player.AttackSettled.$Properties
             * @property {number} [attack] AttackSettled attack
             * @property {doubleping.player.BlowOutcome} [outcome] AttackSettled outcome
             * @property {number} [damage] AttackSettled damage
             * @property {number} [settledAt] AttackSettled settledAt
             * @property {number} [sequence] AttackSettled sequence
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of an AttackSettled.
             * @memberof doubleping.player
             * @interface IAttackSettled
             * @augments doubleping.player.AttackSettled.$Properties
             * @deprecated Use doubleping.player.AttackSettled.$Properties instead.
             */

            /**
             * Shape of an AttackSettled.
             * @typedef {doubleping.player.AttackSettled.$Properties} doubleping.player.AttackSettled.$Shape
             */

            /**
             * Constructs a new AttackSettled.
             * @memberof doubleping.player
             * @classdesc Represents an AttackSettled.
             * @constructor
             * @param {doubleping.player.AttackSettled.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const AttackSettled = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * AttackSettled attack.
             * @member {number} attack
             * @memberof doubleping.player.AttackSettled
             * @instance
             */
            AttackSettled.prototype.attack = 0;

            /**
             * AttackSettled outcome.
             * @member {doubleping.player.BlowOutcome} outcome
             * @memberof doubleping.player.AttackSettled
             * @instance
             */
            AttackSettled.prototype.outcome = 0;

            /**
             * AttackSettled damage.
             * @member {number} damage
             * @memberof doubleping.player.AttackSettled
             * @instance
             */
            AttackSettled.prototype.damage = 0;

            /**
             * AttackSettled settledAt.
             * @member {number} settledAt
             * @memberof doubleping.player.AttackSettled
             * @instance
             */
            AttackSettled.prototype.settledAt = 0;

            /**
             * AttackSettled sequence.
             * @member {number} sequence
             * @memberof doubleping.player.AttackSettled
             * @instance
             */
            AttackSettled.prototype.sequence = 0;

            /**
             * Creates a new AttackSettled instance using the specified properties.
             * @function create
             * @memberof doubleping.player.AttackSettled
             * @static
             * @param {doubleping.player.AttackSettled.$Properties=} [properties] Properties to set
             * @returns {doubleping.player.AttackSettled} AttackSettled instance
             * @type {{
             *   (properties: doubleping.player.AttackSettled.$Shape): doubleping.player.AttackSettled & doubleping.player.AttackSettled.$Shape;
             *   (properties?: doubleping.player.AttackSettled.$Properties): doubleping.player.AttackSettled;
             * }}
             */
            AttackSettled.create = function(properties) {
                return new AttackSettled(properties);
            };

            /**
             * Encodes the specified AttackSettled message. Does not implicitly {@link doubleping.player.AttackSettled.verify|verify} messages.
             * @function encode
             * @memberof doubleping.player.AttackSettled
             * @static
             * @param {doubleping.player.AttackSettled.$Properties} message AttackSettled message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            AttackSettled.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.attack != null && $Object.hasOwnProperty.call(message, "attack") && message.attack !== 0)
                    writer.uint32(/* id 1, wireType 0 =*/8).uint32(message.attack);
                if (message.outcome != null && $Object.hasOwnProperty.call(message, "outcome") && message.outcome !== 0)
                    writer.uint32(/* id 2, wireType 0 =*/16).int32(message.outcome);
                if (message.damage != null && $Object.hasOwnProperty.call(message, "damage") && !$Object.is(message.damage, 0))
                    writer.uint32(/* id 3, wireType 1 =*/25).double(message.damage);
                if (message.settledAt != null && $Object.hasOwnProperty.call(message, "settledAt") && !$Object.is(message.settledAt, 0))
                    writer.uint32(/* id 4, wireType 1 =*/33).double(message.settledAt);
                if (message.sequence != null && $Object.hasOwnProperty.call(message, "sequence") && message.sequence !== 0)
                    writer.uint32(/* id 5, wireType 0 =*/40).uint32(message.sequence);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes an AttackSettled message from the specified reader or buffer.
             * @function decode
             * @memberof doubleping.player.AttackSettled
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {doubleping.player.AttackSettled & doubleping.player.AttackSettled.$Shape} AttackSettled
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            AttackSettled.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.doubleping.player.AttackSettled();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.attack = value;
                            else
                                delete message.attack;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.int32())
                                message.outcome = value;
                            else
                                delete message.outcome;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 1)
                                break;
                            if (!$Object.is(value = reader.double(), 0))
                                message.damage = value;
                            else
                                delete message.damage;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 1)
                                break;
                            if (!$Object.is(value = reader.double(), 0))
                                message.settledAt = value;
                            else
                                delete message.settledAt;
                            continue;
                        }
                    case 5: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.sequence = value;
                            else
                                delete message.sequence;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return AttackSettled;
        })();

        player.AttackWithdrawn = (function() {

            /**
             * Properties of an AttackWithdrawn.
             * @typedef {Object} doubleping.player.AttackWithdrawn.$Properties
             * @property {number} [attack] AttackWithdrawn attack
             * @property {number} [at] AttackWithdrawn at
             * @property {number} [sequence] AttackWithdrawn sequence
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of an AttackWithdrawn.
             * @memberof doubleping.player
             * @interface IAttackWithdrawn
             * @augments doubleping.player.AttackWithdrawn.$Properties
             * @deprecated Use doubleping.player.AttackWithdrawn.$Properties instead.
             */

            /**
             * Shape of an AttackWithdrawn.
             * @typedef {doubleping.player.AttackWithdrawn.$Properties} doubleping.player.AttackWithdrawn.$Shape
             */

            /**
             * Constructs a new AttackWithdrawn.
             * @memberof doubleping.player
             * @classdesc Represents an AttackWithdrawn.
             * @constructor
             * @param {doubleping.player.AttackWithdrawn.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const AttackWithdrawn = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * AttackWithdrawn attack.
             * @member {number} attack
             * @memberof doubleping.player.AttackWithdrawn
             * @instance
             */
            AttackWithdrawn.prototype.attack = 0;

            /**
             * AttackWithdrawn at.
             * @member {number} at
             * @memberof doubleping.player.AttackWithdrawn
             * @instance
             */
            AttackWithdrawn.prototype.at = 0;

            /**
             * AttackWithdrawn sequence.
             * @member {number} sequence
             * @memberof doubleping.player.AttackWithdrawn
             * @instance
             */
            AttackWithdrawn.prototype.sequence = 0;

            /**
             * Creates a new AttackWithdrawn instance using the specified properties.
             * @function create
             * @memberof doubleping.player.AttackWithdrawn
             * @static
             * @param {doubleping.player.AttackWithdrawn.$Properties=} [properties] Properties to set
             * @returns {doubleping.player.AttackWithdrawn} AttackWithdrawn instance
             * @type {{
             *   (properties: doubleping.player.AttackWithdrawn.$Shape): doubleping.player.AttackWithdrawn & doubleping.player.AttackWithdrawn.$Shape;
             *   (properties?: doubleping.player.AttackWithdrawn.$Properties): doubleping.player.AttackWithdrawn;
             * }}
             */
            AttackWithdrawn.create = function(properties) {
                return new AttackWithdrawn(properties);
            };

            /**
             * Encodes the specified AttackWithdrawn message. Does not implicitly {@link doubleping.player.AttackWithdrawn.verify|verify} messages.
             * @function encode
             * @memberof doubleping.player.AttackWithdrawn
             * @static
             * @param {doubleping.player.AttackWithdrawn.$Properties} message AttackWithdrawn message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            AttackWithdrawn.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.attack != null && $Object.hasOwnProperty.call(message, "attack") && message.attack !== 0)
                    writer.uint32(/* id 1, wireType 0 =*/8).uint32(message.attack);
                if (message.at != null && $Object.hasOwnProperty.call(message, "at") && !$Object.is(message.at, 0))
                    writer.uint32(/* id 2, wireType 1 =*/17).double(message.at);
                if (message.sequence != null && $Object.hasOwnProperty.call(message, "sequence") && message.sequence !== 0)
                    writer.uint32(/* id 3, wireType 0 =*/24).uint32(message.sequence);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes an AttackWithdrawn message from the specified reader or buffer.
             * @function decode
             * @memberof doubleping.player.AttackWithdrawn
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {doubleping.player.AttackWithdrawn & doubleping.player.AttackWithdrawn.$Shape} AttackWithdrawn
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            AttackWithdrawn.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.doubleping.player.AttackWithdrawn();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.attack = value;
                            else
                                delete message.attack;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 1)
                                break;
                            if (!$Object.is(value = reader.double(), 0))
                                message.at = value;
                            else
                                delete message.at;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.sequence = value;
                            else
                                delete message.sequence;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return AttackWithdrawn;
        })();

        player.JourneyEntry = (function() {

            /**
             * Properties of a JourneyEntry.
             * @typedef {Object} doubleping.player.JourneyEntry.$Properties
             * @property {doubleping.player.Travelling.$Properties|null} [travelling] JourneyEntry travelling
             * @property {doubleping.player.Stopped.$Properties|null} [stopped] JourneyEntry stopped
             * @property {doubleping.player.Camped.$Properties|null} [camped] JourneyEntry camped
             * @property {"travelling"|"stopped"|"camped"} [journey] JourneyEntry journey
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a JourneyEntry.
             * @memberof doubleping.player
             * @interface IJourneyEntry
             * @augments doubleping.player.JourneyEntry.$Properties
             * @deprecated Use doubleping.player.JourneyEntry.$Properties instead.
             */

            /**
             * Narrowed shape of a JourneyEntry.
             * @typedef {{
             *   travelling?: doubleping.player.Travelling.$Shape|null;
             *   stopped?: doubleping.player.Stopped.$Shape|null;
             *   camped?: doubleping.player.Camped.$Shape|null;
             *   $unknowns?: Array.<Uint8Array>;
             * } & (
             *   ({ journey?: undefined; travelling?: null; stopped?: null; camped?: null }|{ journey?: "travelling"; travelling: doubleping.player.Travelling.$Shape; stopped?: null; camped?: null }|{ journey?: "stopped"; travelling?: null; stopped: doubleping.player.Stopped.$Shape; camped?: null }|{ journey?: "camped"; travelling?: null; stopped?: null; camped: doubleping.player.Camped.$Shape })
             * )} doubleping.player.JourneyEntry.$Shape
             */

            /**
             * Constructs a new JourneyEntry.
             * @memberof doubleping.player
             * @classdesc Represents a JourneyEntry.
             * @constructor
             * @param {doubleping.player.JourneyEntry.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const JourneyEntry = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * JourneyEntry travelling.
             * @member {doubleping.player.Travelling|null} travelling
             * @memberof doubleping.player.JourneyEntry
             * @instance
             */
            JourneyEntry.prototype.travelling = null;

            /**
             * JourneyEntry stopped.
             * @member {doubleping.player.Stopped|null} stopped
             * @memberof doubleping.player.JourneyEntry
             * @instance
             */
            JourneyEntry.prototype.stopped = null;

            /**
             * JourneyEntry camped.
             * @member {doubleping.player.Camped|null} camped
             * @memberof doubleping.player.JourneyEntry
             * @instance
             */
            JourneyEntry.prototype.camped = null;

            // OneOf field names bound to virtual getters and setters
            let $oneOfFields;

            /**
             * JourneyEntry journey.
             * @member {"travelling"|"stopped"|"camped"|undefined} journey
             * @memberof doubleping.player.JourneyEntry
             * @instance
             */
            $Object.defineProperty(JourneyEntry.prototype, "journey", {
                get: $util.oneOfGetter($oneOfFields = ["travelling", "stopped", "camped"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            /**
             * Creates a new JourneyEntry instance using the specified properties.
             * @function create
             * @memberof doubleping.player.JourneyEntry
             * @static
             * @param {doubleping.player.JourneyEntry.$Properties=} [properties] Properties to set
             * @returns {doubleping.player.JourneyEntry} JourneyEntry instance
             * @type {{
             *   (properties: doubleping.player.JourneyEntry.$Shape): doubleping.player.JourneyEntry & doubleping.player.JourneyEntry.$Shape;
             *   (properties?: doubleping.player.JourneyEntry.$Properties): doubleping.player.JourneyEntry;
             * }}
             */
            JourneyEntry.create = function(properties) {
                return new JourneyEntry(properties);
            };

            /**
             * Encodes the specified JourneyEntry message. Does not implicitly {@link doubleping.player.JourneyEntry.verify|verify} messages.
             * @function encode
             * @memberof doubleping.player.JourneyEntry
             * @static
             * @param {doubleping.player.JourneyEntry.$Properties} message JourneyEntry message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            JourneyEntry.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.travelling != null && $Object.hasOwnProperty.call(message, "travelling"))
                    $root.doubleping.player.Travelling.encode(message.travelling, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                if (message.stopped != null && $Object.hasOwnProperty.call(message, "stopped"))
                    $root.doubleping.player.Stopped.encode(message.stopped, writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
                if (message.camped != null && $Object.hasOwnProperty.call(message, "camped"))
                    $root.doubleping.player.Camped.encode(message.camped, writer.uint32(/* id 3, wireType 2 =*/26).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a JourneyEntry message from the specified reader or buffer.
             * @function decode
             * @memberof doubleping.player.JourneyEntry
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {doubleping.player.JourneyEntry & doubleping.player.JourneyEntry.$Shape} JourneyEntry
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            JourneyEntry.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.doubleping.player.JourneyEntry();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            message.travelling = $root.doubleping.player.Travelling.decode(reader, reader.size(), $undefined, _depth + 1, message.travelling);
                            message.journey = "travelling";
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            message.stopped = $root.doubleping.player.Stopped.decode(reader, reader.size(), $undefined, _depth + 1, message.stopped);
                            message.journey = "stopped";
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            message.camped = $root.doubleping.player.Camped.decode(reader, reader.size(), $undefined, _depth + 1, message.camped);
                            message.journey = "camped";
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return JourneyEntry;
        })();

        player.Travelling = (function() {

            /**
             * Properties of a Travelling.
             * @typedef {Object} doubleping.player.Travelling.$Properties
             * @property {string} [from] Travelling from
             * @property {string} [to] Travelling to
             * @property {number} [departedAt] Travelling departedAt
             * @property {number} [arrivesAt] Travelling arrivesAt
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Travelling.
             * @memberof doubleping.player
             * @interface ITravelling
             * @augments doubleping.player.Travelling.$Properties
             * @deprecated Use doubleping.player.Travelling.$Properties instead.
             */

            /**
             * Shape of a Travelling.
             * @typedef {doubleping.player.Travelling.$Properties} doubleping.player.Travelling.$Shape
             */

            /**
             * Constructs a new Travelling.
             * @memberof doubleping.player
             * @classdesc Represents a Travelling.
             * @constructor
             * @param {doubleping.player.Travelling.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Travelling = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Travelling from.
             * @member {string} from
             * @memberof doubleping.player.Travelling
             * @instance
             */
            Travelling.prototype.from = "";

            /**
             * Travelling to.
             * @member {string} to
             * @memberof doubleping.player.Travelling
             * @instance
             */
            Travelling.prototype.to = "";

            /**
             * Travelling departedAt.
             * @member {number} departedAt
             * @memberof doubleping.player.Travelling
             * @instance
             */
            Travelling.prototype.departedAt = 0;

            /**
             * Travelling arrivesAt.
             * @member {number} arrivesAt
             * @memberof doubleping.player.Travelling
             * @instance
             */
            Travelling.prototype.arrivesAt = 0;

            /**
             * Creates a new Travelling instance using the specified properties.
             * @function create
             * @memberof doubleping.player.Travelling
             * @static
             * @param {doubleping.player.Travelling.$Properties=} [properties] Properties to set
             * @returns {doubleping.player.Travelling} Travelling instance
             * @type {{
             *   (properties: doubleping.player.Travelling.$Shape): doubleping.player.Travelling & doubleping.player.Travelling.$Shape;
             *   (properties?: doubleping.player.Travelling.$Properties): doubleping.player.Travelling;
             * }}
             */
            Travelling.create = function(properties) {
                return new Travelling(properties);
            };

            /**
             * Encodes the specified Travelling message. Does not implicitly {@link doubleping.player.Travelling.verify|verify} messages.
             * @function encode
             * @memberof doubleping.player.Travelling
             * @static
             * @param {doubleping.player.Travelling.$Properties} message Travelling message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Travelling.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.from != null && $Object.hasOwnProperty.call(message, "from") && message.from !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.from);
                if (message.to != null && $Object.hasOwnProperty.call(message, "to") && message.to !== "")
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.to);
                if (message.departedAt != null && $Object.hasOwnProperty.call(message, "departedAt") && !$Object.is(message.departedAt, 0))
                    writer.uint32(/* id 3, wireType 1 =*/25).double(message.departedAt);
                if (message.arrivesAt != null && $Object.hasOwnProperty.call(message, "arrivesAt") && !$Object.is(message.arrivesAt, 0))
                    writer.uint32(/* id 4, wireType 1 =*/33).double(message.arrivesAt);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a Travelling message from the specified reader or buffer.
             * @function decode
             * @memberof doubleping.player.Travelling
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {doubleping.player.Travelling & doubleping.player.Travelling.$Shape} Travelling
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Travelling.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.doubleping.player.Travelling();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.from = value;
                            else
                                delete message.from;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.to = value;
                            else
                                delete message.to;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 1)
                                break;
                            if (!$Object.is(value = reader.double(), 0))
                                message.departedAt = value;
                            else
                                delete message.departedAt;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 1)
                                break;
                            if (!$Object.is(value = reader.double(), 0))
                                message.arrivesAt = value;
                            else
                                delete message.arrivesAt;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return Travelling;
        })();

        player.Stopped = (function() {

            /**
             * Properties of a Stopped.
             * @typedef {Object} doubleping.player.Stopped.$Properties
             * @property {string} [from] Stopped from
             * @property {string} [to] Stopped to
             * @property {number} [ratio] Stopped ratio
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Stopped.
             * @memberof doubleping.player
             * @interface IStopped
             * @augments doubleping.player.Stopped.$Properties
             * @deprecated Use doubleping.player.Stopped.$Properties instead.
             */

            /**
             * Shape of a Stopped.
             * @typedef {doubleping.player.Stopped.$Properties} doubleping.player.Stopped.$Shape
             */

            /**
             * Constructs a new Stopped.
             * @memberof doubleping.player
             * @classdesc Represents a Stopped.
             * @constructor
             * @param {doubleping.player.Stopped.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Stopped = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Stopped from.
             * @member {string} from
             * @memberof doubleping.player.Stopped
             * @instance
             */
            Stopped.prototype.from = "";

            /**
             * Stopped to.
             * @member {string} to
             * @memberof doubleping.player.Stopped
             * @instance
             */
            Stopped.prototype.to = "";

            /**
             * Stopped ratio.
             * @member {number} ratio
             * @memberof doubleping.player.Stopped
             * @instance
             */
            Stopped.prototype.ratio = 0;

            /**
             * Creates a new Stopped instance using the specified properties.
             * @function create
             * @memberof doubleping.player.Stopped
             * @static
             * @param {doubleping.player.Stopped.$Properties=} [properties] Properties to set
             * @returns {doubleping.player.Stopped} Stopped instance
             * @type {{
             *   (properties: doubleping.player.Stopped.$Shape): doubleping.player.Stopped & doubleping.player.Stopped.$Shape;
             *   (properties?: doubleping.player.Stopped.$Properties): doubleping.player.Stopped;
             * }}
             */
            Stopped.create = function(properties) {
                return new Stopped(properties);
            };

            /**
             * Encodes the specified Stopped message. Does not implicitly {@link doubleping.player.Stopped.verify|verify} messages.
             * @function encode
             * @memberof doubleping.player.Stopped
             * @static
             * @param {doubleping.player.Stopped.$Properties} message Stopped message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Stopped.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.from != null && $Object.hasOwnProperty.call(message, "from") && message.from !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.from);
                if (message.to != null && $Object.hasOwnProperty.call(message, "to") && message.to !== "")
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.to);
                if (message.ratio != null && $Object.hasOwnProperty.call(message, "ratio") && !$Object.is(message.ratio, 0))
                    writer.uint32(/* id 3, wireType 1 =*/25).double(message.ratio);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a Stopped message from the specified reader or buffer.
             * @function decode
             * @memberof doubleping.player.Stopped
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {doubleping.player.Stopped & doubleping.player.Stopped.$Shape} Stopped
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Stopped.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.doubleping.player.Stopped();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.from = value;
                            else
                                delete message.from;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.to = value;
                            else
                                delete message.to;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 1)
                                break;
                            if (!$Object.is(value = reader.double(), 0))
                                message.ratio = value;
                            else
                                delete message.ratio;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return Stopped;
        })();

        player.Camped = (function() {

            /**
             * Properties of a Camped.
             * @typedef {Object} doubleping.player.Camped.$Properties
             * @property {string} [at] Camped at
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Camped.
             * @memberof doubleping.player
             * @interface ICamped
             * @augments doubleping.player.Camped.$Properties
             * @deprecated Use doubleping.player.Camped.$Properties instead.
             */

            /**
             * Shape of a Camped.
             * @typedef {doubleping.player.Camped.$Properties} doubleping.player.Camped.$Shape
             */

            /**
             * Constructs a new Camped.
             * @memberof doubleping.player
             * @classdesc Represents a Camped.
             * @constructor
             * @param {doubleping.player.Camped.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Camped = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Camped at.
             * @member {string} at
             * @memberof doubleping.player.Camped
             * @instance
             */
            Camped.prototype.at = "";

            /**
             * Creates a new Camped instance using the specified properties.
             * @function create
             * @memberof doubleping.player.Camped
             * @static
             * @param {doubleping.player.Camped.$Properties=} [properties] Properties to set
             * @returns {doubleping.player.Camped} Camped instance
             * @type {{
             *   (properties: doubleping.player.Camped.$Shape): doubleping.player.Camped & doubleping.player.Camped.$Shape;
             *   (properties?: doubleping.player.Camped.$Properties): doubleping.player.Camped;
             * }}
             */
            Camped.create = function(properties) {
                return new Camped(properties);
            };

            /**
             * Encodes the specified Camped message. Does not implicitly {@link doubleping.player.Camped.verify|verify} messages.
             * @function encode
             * @memberof doubleping.player.Camped
             * @static
             * @param {doubleping.player.Camped.$Properties} message Camped message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Camped.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.at != null && $Object.hasOwnProperty.call(message, "at") && message.at !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.at);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a Camped message from the specified reader or buffer.
             * @function decode
             * @memberof doubleping.player.Camped
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {doubleping.player.Camped & doubleping.player.Camped.$Shape} Camped
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Camped.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.doubleping.player.Camped();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.at = value;
                            else
                                delete message.at;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return Camped;
        })();

        player.PartyEntered = (function() {

            /**
             * Properties of a PartyEntered.
             * @typedef {Object} doubleping.player.PartyEntered.$Properties
             * @property {string} [party] PartyEntered party
             * @property {string} [you] PartyEntered you
             * @property {number} [now] PartyEntered now
             * @property {Array.<doubleping.player.FighterEntry.$Properties>} [fighters] PartyEntered fighters
             * @property {Array.<doubleping.player.AttackAnnounced.$Properties>} [attacks] PartyEntered attacks
             * @property {doubleping.player.JourneyEntry.$Properties} [journey] PartyEntered journey
             * @property {doubleping.player.JourneyPurpose} [purpose] PartyEntered purpose
             * @property {string} [destination] PartyEntered destination
             * @property {string|null} [quest] PartyEntered quest
             * @property {boolean} [questDone] PartyEntered questDone
             * @property {boolean} [isFighting] PartyEntered isFighting
             * @property {number} [arenaRadiusMetres] PartyEntered arenaRadiusMetres
             * @property {number} [dodgeWindowMs] PartyEntered dodgeWindowMs
             * @property {string} [rulesHash] PartyEntered rulesHash
             * @property {doubleping.player.ClientRules.$Properties} [rules] PartyEntered rules
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a PartyEntered.
             * @memberof doubleping.player
             * @interface IPartyEntered
             * @augments doubleping.player.PartyEntered.$Properties
             * @deprecated Use doubleping.player.PartyEntered.$Properties instead.
             */

            /**
             * Shape of a PartyEntered.
             * @typedef {{
             *   party?: string;
             *   you?: string;
             *   now?: number;
             *   fighters?: Array.<doubleping.player.FighterEntry.$Shape>;
             *   attacks?: Array.<doubleping.player.AttackAnnounced.$Shape>;
             *   journey?: doubleping.player.JourneyEntry.$Shape;
             *   purpose?: doubleping.player.JourneyPurpose;
             *   destination?: string;
             *   quest?: string|null;
             *   questDone?: boolean;
             *   isFighting?: boolean;
             *   arenaRadiusMetres?: number;
             *   dodgeWindowMs?: number;
             *   rulesHash?: string;
             *   rules?: doubleping.player.ClientRules.$Shape;
             *   $unknowns?: Array.<Uint8Array>;
             * }} doubleping.player.PartyEntered.$Shape
             */

            /**
             * Constructs a new PartyEntered.
             * @memberof doubleping.player
             * @classdesc Represents a PartyEntered.
             * @constructor
             * @param {doubleping.player.PartyEntered.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const PartyEntered = function (properties) {
                this.fighters = [];
                this.attacks = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * PartyEntered party.
             * @member {string} party
             * @memberof doubleping.player.PartyEntered
             * @instance
             */
            PartyEntered.prototype.party = "";

            /**
             * PartyEntered you.
             * @member {string} you
             * @memberof doubleping.player.PartyEntered
             * @instance
             */
            PartyEntered.prototype.you = "";

            /**
             * PartyEntered now.
             * @member {number} now
             * @memberof doubleping.player.PartyEntered
             * @instance
             */
            PartyEntered.prototype.now = 0;

            /**
             * PartyEntered fighters.
             * @member {Array.<doubleping.player.FighterEntry>} fighters
             * @memberof doubleping.player.PartyEntered
             * @instance
             */
            PartyEntered.prototype.fighters = $util.emptyArray;

            /**
             * PartyEntered attacks.
             * @member {Array.<doubleping.player.AttackAnnounced>} attacks
             * @memberof doubleping.player.PartyEntered
             * @instance
             */
            PartyEntered.prototype.attacks = $util.emptyArray;

            /**
             * PartyEntered journey.
             * @member {doubleping.player.JourneyEntry} journey
             * @memberof doubleping.player.PartyEntered
             * @instance
             */
            PartyEntered.prototype.journey = null;

            /**
             * PartyEntered purpose.
             * @member {doubleping.player.JourneyPurpose} purpose
             * @memberof doubleping.player.PartyEntered
             * @instance
             */
            PartyEntered.prototype.purpose = 0;

            /**
             * PartyEntered destination.
             * @member {string} destination
             * @memberof doubleping.player.PartyEntered
             * @instance
             */
            PartyEntered.prototype.destination = "";

            /**
             * PartyEntered quest.
             * @member {string|null} quest
             * @memberof doubleping.player.PartyEntered
             * @instance
             */
            PartyEntered.prototype.quest = null;

            /**
             * PartyEntered questDone.
             * @member {boolean} questDone
             * @memberof doubleping.player.PartyEntered
             * @instance
             */
            PartyEntered.prototype.questDone = false;

            /**
             * PartyEntered isFighting.
             * @member {boolean} isFighting
             * @memberof doubleping.player.PartyEntered
             * @instance
             */
            PartyEntered.prototype.isFighting = false;

            /**
             * PartyEntered arenaRadiusMetres.
             * @member {number} arenaRadiusMetres
             * @memberof doubleping.player.PartyEntered
             * @instance
             */
            PartyEntered.prototype.arenaRadiusMetres = 0;

            /**
             * PartyEntered dodgeWindowMs.
             * @member {number} dodgeWindowMs
             * @memberof doubleping.player.PartyEntered
             * @instance
             */
            PartyEntered.prototype.dodgeWindowMs = 0;

            /**
             * PartyEntered rulesHash.
             * @member {string} rulesHash
             * @memberof doubleping.player.PartyEntered
             * @instance
             */
            PartyEntered.prototype.rulesHash = "";

            /**
             * PartyEntered rules.
             * @member {doubleping.player.ClientRules} rules
             * @memberof doubleping.player.PartyEntered
             * @instance
             */
            PartyEntered.prototype.rules = null;

            // OneOf field names bound to virtual getters and setters
            let $oneOfFields;

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(PartyEntered.prototype, "_quest", {
                get: $util.oneOfGetter($oneOfFields = ["quest"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            /**
             * Creates a new PartyEntered instance using the specified properties.
             * @function create
             * @memberof doubleping.player.PartyEntered
             * @static
             * @param {doubleping.player.PartyEntered.$Properties=} [properties] Properties to set
             * @returns {doubleping.player.PartyEntered} PartyEntered instance
             * @type {{
             *   (properties: doubleping.player.PartyEntered.$Shape): doubleping.player.PartyEntered & doubleping.player.PartyEntered.$Shape;
             *   (properties?: doubleping.player.PartyEntered.$Properties): doubleping.player.PartyEntered;
             * }}
             */
            PartyEntered.create = function(properties) {
                return new PartyEntered(properties);
            };

            /**
             * Encodes the specified PartyEntered message. Does not implicitly {@link doubleping.player.PartyEntered.verify|verify} messages.
             * @function encode
             * @memberof doubleping.player.PartyEntered
             * @static
             * @param {doubleping.player.PartyEntered.$Properties} message PartyEntered message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            PartyEntered.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.party != null && $Object.hasOwnProperty.call(message, "party") && message.party !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.party);
                if (message.you != null && $Object.hasOwnProperty.call(message, "you") && message.you !== "")
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.you);
                if (message.now != null && $Object.hasOwnProperty.call(message, "now") && !$Object.is(message.now, 0))
                    writer.uint32(/* id 3, wireType 1 =*/25).double(message.now);
                if (message.fighters != null && message.fighters.length)
                    for (let i = 0; i < message.fighters.length; ++i)
                        $root.doubleping.player.FighterEntry.encode(message.fighters[i], writer.uint32(/* id 4, wireType 2 =*/34).fork(), _depth + 1).ldelim();
                if (message.attacks != null && message.attacks.length)
                    for (let i = 0; i < message.attacks.length; ++i)
                        $root.doubleping.player.AttackAnnounced.encode(message.attacks[i], writer.uint32(/* id 5, wireType 2 =*/42).fork(), _depth + 1).ldelim();
                if (message.journey != null && $Object.hasOwnProperty.call(message, "journey"))
                    $root.doubleping.player.JourneyEntry.encode(message.journey, writer.uint32(/* id 6, wireType 2 =*/50).fork(), _depth + 1).ldelim();
                if (message.purpose != null && $Object.hasOwnProperty.call(message, "purpose") && message.purpose !== 0)
                    writer.uint32(/* id 7, wireType 0 =*/56).int32(message.purpose);
                if (message.destination != null && $Object.hasOwnProperty.call(message, "destination") && message.destination !== "")
                    writer.uint32(/* id 8, wireType 2 =*/66).string(message.destination);
                if (message.quest != null && $Object.hasOwnProperty.call(message, "quest"))
                    writer.uint32(/* id 9, wireType 2 =*/74).string(message.quest);
                if (message.questDone != null && $Object.hasOwnProperty.call(message, "questDone") && message.questDone !== false)
                    writer.uint32(/* id 10, wireType 0 =*/80).bool(message.questDone);
                if (message.isFighting != null && $Object.hasOwnProperty.call(message, "isFighting") && message.isFighting !== false)
                    writer.uint32(/* id 11, wireType 0 =*/88).bool(message.isFighting);
                if (message.arenaRadiusMetres != null && $Object.hasOwnProperty.call(message, "arenaRadiusMetres") && !$Object.is(message.arenaRadiusMetres, 0))
                    writer.uint32(/* id 12, wireType 1 =*/97).double(message.arenaRadiusMetres);
                if (message.dodgeWindowMs != null && $Object.hasOwnProperty.call(message, "dodgeWindowMs") && !$Object.is(message.dodgeWindowMs, 0))
                    writer.uint32(/* id 13, wireType 1 =*/105).double(message.dodgeWindowMs);
                if (message.rulesHash != null && $Object.hasOwnProperty.call(message, "rulesHash") && message.rulesHash !== "")
                    writer.uint32(/* id 14, wireType 2 =*/114).string(message.rulesHash);
                if (message.rules != null && $Object.hasOwnProperty.call(message, "rules"))
                    $root.doubleping.player.ClientRules.encode(message.rules, writer.uint32(/* id 15, wireType 2 =*/122).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a PartyEntered message from the specified reader or buffer.
             * @function decode
             * @memberof doubleping.player.PartyEntered
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {doubleping.player.PartyEntered & doubleping.player.PartyEntered.$Shape} PartyEntered
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            PartyEntered.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.doubleping.player.PartyEntered();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.party = value;
                            else
                                delete message.party;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.you = value;
                            else
                                delete message.you;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 1)
                                break;
                            if (!$Object.is(value = reader.double(), 0))
                                message.now = value;
                            else
                                delete message.now;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            if (!(message.fighters && message.fighters.length))
                                message.fighters = [];
                            message.fighters.push($root.doubleping.player.FighterEntry.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    case 5: {
                            if (wireType !== 2)
                                break;
                            if (!(message.attacks && message.attacks.length))
                                message.attacks = [];
                            message.attacks.push($root.doubleping.player.AttackAnnounced.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    case 6: {
                            if (wireType !== 2)
                                break;
                            message.journey = $root.doubleping.player.JourneyEntry.decode(reader, reader.size(), $undefined, _depth + 1, message.journey);
                            continue;
                        }
                    case 7: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.int32())
                                message.purpose = value;
                            else
                                delete message.purpose;
                            continue;
                        }
                    case 8: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.destination = value;
                            else
                                delete message.destination;
                            continue;
                        }
                    case 9: {
                            if (wireType !== 2)
                                break;
                            message.quest = reader.stringVerify();
                            message._quest = "quest";
                            continue;
                        }
                    case 10: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.bool())
                                message.questDone = value;
                            else
                                delete message.questDone;
                            continue;
                        }
                    case 11: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.bool())
                                message.isFighting = value;
                            else
                                delete message.isFighting;
                            continue;
                        }
                    case 12: {
                            if (wireType !== 1)
                                break;
                            if (!$Object.is(value = reader.double(), 0))
                                message.arenaRadiusMetres = value;
                            else
                                delete message.arenaRadiusMetres;
                            continue;
                        }
                    case 13: {
                            if (wireType !== 1)
                                break;
                            if (!$Object.is(value = reader.double(), 0))
                                message.dodgeWindowMs = value;
                            else
                                delete message.dodgeWindowMs;
                            continue;
                        }
                    case 14: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.rulesHash = value;
                            else
                                delete message.rulesHash;
                            continue;
                        }
                    case 15: {
                            if (wireType !== 2)
                                break;
                            message.rules = $root.doubleping.player.ClientRules.decode(reader, reader.size(), $undefined, _depth + 1, message.rules);
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return PartyEntered;
        })();

        player.FighterMoved = (function() {

            /**
             * Properties of a FighterMoved.
             * @typedef {Object} doubleping.player.FighterMoved.$Properties
             * @property {string} [fighter] FighterMoved fighter
             * @property {doubleping.player.Walk.$Properties} [walk] FighterMoved walk
             * @property {number} [sequence] FighterMoved sequence
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a FighterMoved.
             * @memberof doubleping.player
             * @interface IFighterMoved
             * @augments doubleping.player.FighterMoved.$Properties
             * @deprecated Use doubleping.player.FighterMoved.$Properties instead.
             */

            /**
             * Shape of a FighterMoved.
             * @typedef {doubleping.player.FighterMoved.$Properties} doubleping.player.FighterMoved.$Shape
             */

            /**
             * Constructs a new FighterMoved.
             * @memberof doubleping.player
             * @classdesc Represents a FighterMoved.
             * @constructor
             * @param {doubleping.player.FighterMoved.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const FighterMoved = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * FighterMoved fighter.
             * @member {string} fighter
             * @memberof doubleping.player.FighterMoved
             * @instance
             */
            FighterMoved.prototype.fighter = "";

            /**
             * FighterMoved walk.
             * @member {doubleping.player.Walk} walk
             * @memberof doubleping.player.FighterMoved
             * @instance
             */
            FighterMoved.prototype.walk = null;

            /**
             * FighterMoved sequence.
             * @member {number} sequence
             * @memberof doubleping.player.FighterMoved
             * @instance
             */
            FighterMoved.prototype.sequence = 0;

            /**
             * Creates a new FighterMoved instance using the specified properties.
             * @function create
             * @memberof doubleping.player.FighterMoved
             * @static
             * @param {doubleping.player.FighterMoved.$Properties=} [properties] Properties to set
             * @returns {doubleping.player.FighterMoved} FighterMoved instance
             * @type {{
             *   (properties: doubleping.player.FighterMoved.$Shape): doubleping.player.FighterMoved & doubleping.player.FighterMoved.$Shape;
             *   (properties?: doubleping.player.FighterMoved.$Properties): doubleping.player.FighterMoved;
             * }}
             */
            FighterMoved.create = function(properties) {
                return new FighterMoved(properties);
            };

            /**
             * Encodes the specified FighterMoved message. Does not implicitly {@link doubleping.player.FighterMoved.verify|verify} messages.
             * @function encode
             * @memberof doubleping.player.FighterMoved
             * @static
             * @param {doubleping.player.FighterMoved.$Properties} message FighterMoved message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            FighterMoved.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.fighter != null && $Object.hasOwnProperty.call(message, "fighter") && message.fighter !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.fighter);
                if (message.walk != null && $Object.hasOwnProperty.call(message, "walk"))
                    $root.doubleping.player.Walk.encode(message.walk, writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
                if (message.sequence != null && $Object.hasOwnProperty.call(message, "sequence") && message.sequence !== 0)
                    writer.uint32(/* id 3, wireType 0 =*/24).uint32(message.sequence);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a FighterMoved message from the specified reader or buffer.
             * @function decode
             * @memberof doubleping.player.FighterMoved
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {doubleping.player.FighterMoved & doubleping.player.FighterMoved.$Shape} FighterMoved
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            FighterMoved.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.doubleping.player.FighterMoved();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.fighter = value;
                            else
                                delete message.fighter;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            message.walk = $root.doubleping.player.Walk.decode(reader, reader.size(), $undefined, _depth + 1, message.walk);
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.sequence = value;
                            else
                                delete message.sequence;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return FighterMoved;
        })();

        player.FighterDowned = (function() {

            /**
             * Properties of a FighterDowned.
             * @typedef {Object} doubleping.player.FighterDowned.$Properties
             * @property {string} [fighter] FighterDowned fighter
             * @property {number} [at] FighterDowned at
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a FighterDowned.
             * @memberof doubleping.player
             * @interface IFighterDowned
             * @augments doubleping.player.FighterDowned.$Properties
             * @deprecated Use doubleping.player.FighterDowned.$Properties instead.
             */

            /**
             * Shape of a FighterDowned.
             * @typedef {doubleping.player.FighterDowned.$Properties} doubleping.player.FighterDowned.$Shape
             */

            /**
             * Constructs a new FighterDowned.
             * @memberof doubleping.player
             * @classdesc Represents a FighterDowned.
             * @constructor
             * @param {doubleping.player.FighterDowned.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const FighterDowned = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * FighterDowned fighter.
             * @member {string} fighter
             * @memberof doubleping.player.FighterDowned
             * @instance
             */
            FighterDowned.prototype.fighter = "";

            /**
             * FighterDowned at.
             * @member {number} at
             * @memberof doubleping.player.FighterDowned
             * @instance
             */
            FighterDowned.prototype.at = 0;

            /**
             * Creates a new FighterDowned instance using the specified properties.
             * @function create
             * @memberof doubleping.player.FighterDowned
             * @static
             * @param {doubleping.player.FighterDowned.$Properties=} [properties] Properties to set
             * @returns {doubleping.player.FighterDowned} FighterDowned instance
             * @type {{
             *   (properties: doubleping.player.FighterDowned.$Shape): doubleping.player.FighterDowned & doubleping.player.FighterDowned.$Shape;
             *   (properties?: doubleping.player.FighterDowned.$Properties): doubleping.player.FighterDowned;
             * }}
             */
            FighterDowned.create = function(properties) {
                return new FighterDowned(properties);
            };

            /**
             * Encodes the specified FighterDowned message. Does not implicitly {@link doubleping.player.FighterDowned.verify|verify} messages.
             * @function encode
             * @memberof doubleping.player.FighterDowned
             * @static
             * @param {doubleping.player.FighterDowned.$Properties} message FighterDowned message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            FighterDowned.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.fighter != null && $Object.hasOwnProperty.call(message, "fighter") && message.fighter !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.fighter);
                if (message.at != null && $Object.hasOwnProperty.call(message, "at") && !$Object.is(message.at, 0))
                    writer.uint32(/* id 2, wireType 1 =*/17).double(message.at);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a FighterDowned message from the specified reader or buffer.
             * @function decode
             * @memberof doubleping.player.FighterDowned
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {doubleping.player.FighterDowned & doubleping.player.FighterDowned.$Shape} FighterDowned
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            FighterDowned.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.doubleping.player.FighterDowned();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.fighter = value;
                            else
                                delete message.fighter;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 1)
                                break;
                            if (!$Object.is(value = reader.double(), 0))
                                message.at = value;
                            else
                                delete message.at;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return FighterDowned;
        })();

        player.FighterRecovered = (function() {

            /**
             * Properties of a FighterRecovered.
             * @typedef {Object} doubleping.player.FighterRecovered.$Properties
             * @property {string} [fighter] FighterRecovered fighter
             * @property {number} [health] FighterRecovered health
             * @property {number} [at] FighterRecovered at
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a FighterRecovered.
             * @memberof doubleping.player
             * @interface IFighterRecovered
             * @augments doubleping.player.FighterRecovered.$Properties
             * @deprecated Use doubleping.player.FighterRecovered.$Properties instead.
             */

            /**
             * Shape of a FighterRecovered.
             * @typedef {doubleping.player.FighterRecovered.$Properties} doubleping.player.FighterRecovered.$Shape
             */

            /**
             * Constructs a new FighterRecovered.
             * @memberof doubleping.player
             * @classdesc Represents a FighterRecovered.
             * @constructor
             * @param {doubleping.player.FighterRecovered.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const FighterRecovered = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * FighterRecovered fighter.
             * @member {string} fighter
             * @memberof doubleping.player.FighterRecovered
             * @instance
             */
            FighterRecovered.prototype.fighter = "";

            /**
             * FighterRecovered health.
             * @member {number} health
             * @memberof doubleping.player.FighterRecovered
             * @instance
             */
            FighterRecovered.prototype.health = 0;

            /**
             * FighterRecovered at.
             * @member {number} at
             * @memberof doubleping.player.FighterRecovered
             * @instance
             */
            FighterRecovered.prototype.at = 0;

            /**
             * Creates a new FighterRecovered instance using the specified properties.
             * @function create
             * @memberof doubleping.player.FighterRecovered
             * @static
             * @param {doubleping.player.FighterRecovered.$Properties=} [properties] Properties to set
             * @returns {doubleping.player.FighterRecovered} FighterRecovered instance
             * @type {{
             *   (properties: doubleping.player.FighterRecovered.$Shape): doubleping.player.FighterRecovered & doubleping.player.FighterRecovered.$Shape;
             *   (properties?: doubleping.player.FighterRecovered.$Properties): doubleping.player.FighterRecovered;
             * }}
             */
            FighterRecovered.create = function(properties) {
                return new FighterRecovered(properties);
            };

            /**
             * Encodes the specified FighterRecovered message. Does not implicitly {@link doubleping.player.FighterRecovered.verify|verify} messages.
             * @function encode
             * @memberof doubleping.player.FighterRecovered
             * @static
             * @param {doubleping.player.FighterRecovered.$Properties} message FighterRecovered message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            FighterRecovered.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.fighter != null && $Object.hasOwnProperty.call(message, "fighter") && message.fighter !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.fighter);
                if (message.health != null && $Object.hasOwnProperty.call(message, "health") && !$Object.is(message.health, 0))
                    writer.uint32(/* id 2, wireType 1 =*/17).double(message.health);
                if (message.at != null && $Object.hasOwnProperty.call(message, "at") && !$Object.is(message.at, 0))
                    writer.uint32(/* id 3, wireType 1 =*/25).double(message.at);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a FighterRecovered message from the specified reader or buffer.
             * @function decode
             * @memberof doubleping.player.FighterRecovered
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {doubleping.player.FighterRecovered & doubleping.player.FighterRecovered.$Shape} FighterRecovered
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            FighterRecovered.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.doubleping.player.FighterRecovered();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.fighter = value;
                            else
                                delete message.fighter;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 1)
                                break;
                            if (!$Object.is(value = reader.double(), 0))
                                message.health = value;
                            else
                                delete message.health;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 1)
                                break;
                            if (!$Object.is(value = reader.double(), 0))
                                message.at = value;
                            else
                                delete message.at;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return FighterRecovered;
        })();

        player.ControlChanged = (function() {

            /**
             * Properties of a ControlChanged.
             * @typedef {Object} doubleping.player.ControlChanged.$Properties
             * @property {string} [fighter] ControlChanged fighter
             * @property {doubleping.player.ControlKind} [control] ControlChanged control
             * @property {string} [text] ControlChanged text
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a ControlChanged.
             * @memberof doubleping.player
             * @interface IControlChanged
             * @augments doubleping.player.ControlChanged.$Properties
             * @deprecated Use doubleping.player.ControlChanged.$Properties instead.
             */

            /**
             * Shape of a ControlChanged.
             * @typedef {doubleping.player.ControlChanged.$Properties} doubleping.player.ControlChanged.$Shape
             */

            /**
             * Constructs a new ControlChanged.
             * @memberof doubleping.player
             * @classdesc Represents a ControlChanged.
             * @constructor
             * @param {doubleping.player.ControlChanged.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const ControlChanged = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * ControlChanged fighter.
             * @member {string} fighter
             * @memberof doubleping.player.ControlChanged
             * @instance
             */
            ControlChanged.prototype.fighter = "";

            /**
             * ControlChanged control.
             * @member {doubleping.player.ControlKind} control
             * @memberof doubleping.player.ControlChanged
             * @instance
             */
            ControlChanged.prototype.control = 0;

            /**
             * ControlChanged text.
             * @member {string} text
             * @memberof doubleping.player.ControlChanged
             * @instance
             */
            ControlChanged.prototype.text = "";

            /**
             * Creates a new ControlChanged instance using the specified properties.
             * @function create
             * @memberof doubleping.player.ControlChanged
             * @static
             * @param {doubleping.player.ControlChanged.$Properties=} [properties] Properties to set
             * @returns {doubleping.player.ControlChanged} ControlChanged instance
             * @type {{
             *   (properties: doubleping.player.ControlChanged.$Shape): doubleping.player.ControlChanged & doubleping.player.ControlChanged.$Shape;
             *   (properties?: doubleping.player.ControlChanged.$Properties): doubleping.player.ControlChanged;
             * }}
             */
            ControlChanged.create = function(properties) {
                return new ControlChanged(properties);
            };

            /**
             * Encodes the specified ControlChanged message. Does not implicitly {@link doubleping.player.ControlChanged.verify|verify} messages.
             * @function encode
             * @memberof doubleping.player.ControlChanged
             * @static
             * @param {doubleping.player.ControlChanged.$Properties} message ControlChanged message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            ControlChanged.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.fighter != null && $Object.hasOwnProperty.call(message, "fighter") && message.fighter !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.fighter);
                if (message.control != null && $Object.hasOwnProperty.call(message, "control") && message.control !== 0)
                    writer.uint32(/* id 2, wireType 0 =*/16).int32(message.control);
                if (message.text != null && $Object.hasOwnProperty.call(message, "text") && message.text !== "")
                    writer.uint32(/* id 3, wireType 2 =*/26).string(message.text);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a ControlChanged message from the specified reader or buffer.
             * @function decode
             * @memberof doubleping.player.ControlChanged
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {doubleping.player.ControlChanged & doubleping.player.ControlChanged.$Shape} ControlChanged
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            ControlChanged.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.doubleping.player.ControlChanged();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.fighter = value;
                            else
                                delete message.fighter;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.int32())
                                message.control = value;
                            else
                                delete message.control;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.text = value;
                            else
                                delete message.text;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return ControlChanged;
        })();

        player.FightStarted = (function() {

            /**
             * Properties of a FightStarted.
             * @typedef {Object} doubleping.player.FightStarted.$Properties
             * @property {Array.<doubleping.player.FighterEntry.$Properties>} [fighters] FightStarted fighters
             * @property {number} [at] FightStarted at
             * @property {doubleping.player.JourneyEntry.$Properties} [journey] FightStarted journey
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a FightStarted.
             * @memberof doubleping.player
             * @interface IFightStarted
             * @augments doubleping.player.FightStarted.$Properties
             * @deprecated Use doubleping.player.FightStarted.$Properties instead.
             */

            /**
             * Shape of a FightStarted.
             * @typedef {{
             *   fighters?: Array.<doubleping.player.FighterEntry.$Shape>;
             *   at?: number;
             *   journey?: doubleping.player.JourneyEntry.$Shape;
             *   $unknowns?: Array.<Uint8Array>;
             * }} doubleping.player.FightStarted.$Shape
             */

            /**
             * Constructs a new FightStarted.
             * @memberof doubleping.player
             * @classdesc Represents a FightStarted.
             * @constructor
             * @param {doubleping.player.FightStarted.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const FightStarted = function (properties) {
                this.fighters = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * FightStarted fighters.
             * @member {Array.<doubleping.player.FighterEntry>} fighters
             * @memberof doubleping.player.FightStarted
             * @instance
             */
            FightStarted.prototype.fighters = $util.emptyArray;

            /**
             * FightStarted at.
             * @member {number} at
             * @memberof doubleping.player.FightStarted
             * @instance
             */
            FightStarted.prototype.at = 0;

            /**
             * FightStarted journey.
             * @member {doubleping.player.JourneyEntry} journey
             * @memberof doubleping.player.FightStarted
             * @instance
             */
            FightStarted.prototype.journey = null;

            /**
             * Creates a new FightStarted instance using the specified properties.
             * @function create
             * @memberof doubleping.player.FightStarted
             * @static
             * @param {doubleping.player.FightStarted.$Properties=} [properties] Properties to set
             * @returns {doubleping.player.FightStarted} FightStarted instance
             * @type {{
             *   (properties: doubleping.player.FightStarted.$Shape): doubleping.player.FightStarted & doubleping.player.FightStarted.$Shape;
             *   (properties?: doubleping.player.FightStarted.$Properties): doubleping.player.FightStarted;
             * }}
             */
            FightStarted.create = function(properties) {
                return new FightStarted(properties);
            };

            /**
             * Encodes the specified FightStarted message. Does not implicitly {@link doubleping.player.FightStarted.verify|verify} messages.
             * @function encode
             * @memberof doubleping.player.FightStarted
             * @static
             * @param {doubleping.player.FightStarted.$Properties} message FightStarted message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            FightStarted.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.fighters != null && message.fighters.length)
                    for (let i = 0; i < message.fighters.length; ++i)
                        $root.doubleping.player.FighterEntry.encode(message.fighters[i], writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                if (message.at != null && $Object.hasOwnProperty.call(message, "at") && !$Object.is(message.at, 0))
                    writer.uint32(/* id 2, wireType 1 =*/17).double(message.at);
                if (message.journey != null && $Object.hasOwnProperty.call(message, "journey"))
                    $root.doubleping.player.JourneyEntry.encode(message.journey, writer.uint32(/* id 3, wireType 2 =*/26).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a FightStarted message from the specified reader or buffer.
             * @function decode
             * @memberof doubleping.player.FightStarted
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {doubleping.player.FightStarted & doubleping.player.FightStarted.$Shape} FightStarted
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            FightStarted.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.doubleping.player.FightStarted();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if (!(message.fighters && message.fighters.length))
                                message.fighters = [];
                            message.fighters.push($root.doubleping.player.FighterEntry.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    case 2: {
                            if (wireType !== 1)
                                break;
                            if (!$Object.is(value = reader.double(), 0))
                                message.at = value;
                            else
                                delete message.at;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            message.journey = $root.doubleping.player.JourneyEntry.decode(reader, reader.size(), $undefined, _depth + 1, message.journey);
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return FightStarted;
        })();

        player.FightEnded = (function() {

            /**
             * Properties of a FightEnded.
             * @typedef {Object} doubleping.player.FightEnded.$Properties
             * @property {boolean} [won] FightEnded won
             * @property {number} [at] FightEnded at
             * @property {string} [text] FightEnded text
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a FightEnded.
             * @memberof doubleping.player
             * @interface IFightEnded
             * @augments doubleping.player.FightEnded.$Properties
             * @deprecated Use doubleping.player.FightEnded.$Properties instead.
             */

            /**
             * Shape of a FightEnded.
             * @typedef {doubleping.player.FightEnded.$Properties} doubleping.player.FightEnded.$Shape
             */

            /**
             * Constructs a new FightEnded.
             * @memberof doubleping.player
             * @classdesc Represents a FightEnded.
             * @constructor
             * @param {doubleping.player.FightEnded.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const FightEnded = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * FightEnded won.
             * @member {boolean} won
             * @memberof doubleping.player.FightEnded
             * @instance
             */
            FightEnded.prototype.won = false;

            /**
             * FightEnded at.
             * @member {number} at
             * @memberof doubleping.player.FightEnded
             * @instance
             */
            FightEnded.prototype.at = 0;

            /**
             * FightEnded text.
             * @member {string} text
             * @memberof doubleping.player.FightEnded
             * @instance
             */
            FightEnded.prototype.text = "";

            /**
             * Creates a new FightEnded instance using the specified properties.
             * @function create
             * @memberof doubleping.player.FightEnded
             * @static
             * @param {doubleping.player.FightEnded.$Properties=} [properties] Properties to set
             * @returns {doubleping.player.FightEnded} FightEnded instance
             * @type {{
             *   (properties: doubleping.player.FightEnded.$Shape): doubleping.player.FightEnded & doubleping.player.FightEnded.$Shape;
             *   (properties?: doubleping.player.FightEnded.$Properties): doubleping.player.FightEnded;
             * }}
             */
            FightEnded.create = function(properties) {
                return new FightEnded(properties);
            };

            /**
             * Encodes the specified FightEnded message. Does not implicitly {@link doubleping.player.FightEnded.verify|verify} messages.
             * @function encode
             * @memberof doubleping.player.FightEnded
             * @static
             * @param {doubleping.player.FightEnded.$Properties} message FightEnded message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            FightEnded.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.won != null && $Object.hasOwnProperty.call(message, "won") && message.won !== false)
                    writer.uint32(/* id 1, wireType 0 =*/8).bool(message.won);
                if (message.at != null && $Object.hasOwnProperty.call(message, "at") && !$Object.is(message.at, 0))
                    writer.uint32(/* id 2, wireType 1 =*/17).double(message.at);
                if (message.text != null && $Object.hasOwnProperty.call(message, "text") && message.text !== "")
                    writer.uint32(/* id 3, wireType 2 =*/26).string(message.text);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a FightEnded message from the specified reader or buffer.
             * @function decode
             * @memberof doubleping.player.FightEnded
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {doubleping.player.FightEnded & doubleping.player.FightEnded.$Shape} FightEnded
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            FightEnded.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.doubleping.player.FightEnded();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.bool())
                                message.won = value;
                            else
                                delete message.won;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 1)
                                break;
                            if (!$Object.is(value = reader.double(), 0))
                                message.at = value;
                            else
                                delete message.at;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.text = value;
                            else
                                delete message.text;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return FightEnded;
        })();

        player.JourneyChanged = (function() {

            /**
             * Properties of a JourneyChanged.
             * @typedef {Object} doubleping.player.JourneyChanged.$Properties
             * @property {doubleping.player.JourneyEntry.$Properties} [journey] JourneyChanged journey
             * @property {doubleping.player.JourneyPurpose} [purpose] JourneyChanged purpose
             * @property {string} [destination] JourneyChanged destination
             * @property {number} [sequence] JourneyChanged sequence
             * @property {string} [text] JourneyChanged text
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a JourneyChanged.
             * @memberof doubleping.player
             * @interface IJourneyChanged
             * @augments doubleping.player.JourneyChanged.$Properties
             * @deprecated Use doubleping.player.JourneyChanged.$Properties instead.
             */

            /**
             * Shape of a JourneyChanged.
             * @typedef {{
             *   journey?: doubleping.player.JourneyEntry.$Shape;
             *   purpose?: doubleping.player.JourneyPurpose;
             *   destination?: string;
             *   sequence?: number;
             *   text?: string;
             *   $unknowns?: Array.<Uint8Array>;
             * }} doubleping.player.JourneyChanged.$Shape
             */

            /**
             * Constructs a new JourneyChanged.
             * @memberof doubleping.player
             * @classdesc Represents a JourneyChanged.
             * @constructor
             * @param {doubleping.player.JourneyChanged.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const JourneyChanged = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * JourneyChanged journey.
             * @member {doubleping.player.JourneyEntry} journey
             * @memberof doubleping.player.JourneyChanged
             * @instance
             */
            JourneyChanged.prototype.journey = null;

            /**
             * JourneyChanged purpose.
             * @member {doubleping.player.JourneyPurpose} purpose
             * @memberof doubleping.player.JourneyChanged
             * @instance
             */
            JourneyChanged.prototype.purpose = 0;

            /**
             * JourneyChanged destination.
             * @member {string} destination
             * @memberof doubleping.player.JourneyChanged
             * @instance
             */
            JourneyChanged.prototype.destination = "";

            /**
             * JourneyChanged sequence.
             * @member {number} sequence
             * @memberof doubleping.player.JourneyChanged
             * @instance
             */
            JourneyChanged.prototype.sequence = 0;

            /**
             * JourneyChanged text.
             * @member {string} text
             * @memberof doubleping.player.JourneyChanged
             * @instance
             */
            JourneyChanged.prototype.text = "";

            /**
             * Creates a new JourneyChanged instance using the specified properties.
             * @function create
             * @memberof doubleping.player.JourneyChanged
             * @static
             * @param {doubleping.player.JourneyChanged.$Properties=} [properties] Properties to set
             * @returns {doubleping.player.JourneyChanged} JourneyChanged instance
             * @type {{
             *   (properties: doubleping.player.JourneyChanged.$Shape): doubleping.player.JourneyChanged & doubleping.player.JourneyChanged.$Shape;
             *   (properties?: doubleping.player.JourneyChanged.$Properties): doubleping.player.JourneyChanged;
             * }}
             */
            JourneyChanged.create = function(properties) {
                return new JourneyChanged(properties);
            };

            /**
             * Encodes the specified JourneyChanged message. Does not implicitly {@link doubleping.player.JourneyChanged.verify|verify} messages.
             * @function encode
             * @memberof doubleping.player.JourneyChanged
             * @static
             * @param {doubleping.player.JourneyChanged.$Properties} message JourneyChanged message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            JourneyChanged.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.journey != null && $Object.hasOwnProperty.call(message, "journey"))
                    $root.doubleping.player.JourneyEntry.encode(message.journey, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                if (message.purpose != null && $Object.hasOwnProperty.call(message, "purpose") && message.purpose !== 0)
                    writer.uint32(/* id 2, wireType 0 =*/16).int32(message.purpose);
                if (message.destination != null && $Object.hasOwnProperty.call(message, "destination") && message.destination !== "")
                    writer.uint32(/* id 3, wireType 2 =*/26).string(message.destination);
                if (message.sequence != null && $Object.hasOwnProperty.call(message, "sequence") && message.sequence !== 0)
                    writer.uint32(/* id 4, wireType 0 =*/32).uint32(message.sequence);
                if (message.text != null && $Object.hasOwnProperty.call(message, "text") && message.text !== "")
                    writer.uint32(/* id 5, wireType 2 =*/42).string(message.text);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a JourneyChanged message from the specified reader or buffer.
             * @function decode
             * @memberof doubleping.player.JourneyChanged
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {doubleping.player.JourneyChanged & doubleping.player.JourneyChanged.$Shape} JourneyChanged
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            JourneyChanged.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.doubleping.player.JourneyChanged();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            message.journey = $root.doubleping.player.JourneyEntry.decode(reader, reader.size(), $undefined, _depth + 1, message.journey);
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.int32())
                                message.purpose = value;
                            else
                                delete message.purpose;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.destination = value;
                            else
                                delete message.destination;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.sequence = value;
                            else
                                delete message.sequence;
                            continue;
                        }
                    case 5: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.text = value;
                            else
                                delete message.text;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return JourneyChanged;
        })();

        player.QuestChanged = (function() {

            /**
             * Properties of a QuestChanged.
             * @typedef {Object} doubleping.player.QuestChanged.$Properties
             * @property {string} [quest] QuestChanged quest
             * @property {boolean} [done] QuestChanged done
             * @property {string} [text] QuestChanged text
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a QuestChanged.
             * @memberof doubleping.player
             * @interface IQuestChanged
             * @augments doubleping.player.QuestChanged.$Properties
             * @deprecated Use doubleping.player.QuestChanged.$Properties instead.
             */

            /**
             * Shape of a QuestChanged.
             * @typedef {doubleping.player.QuestChanged.$Properties} doubleping.player.QuestChanged.$Shape
             */

            /**
             * Constructs a new QuestChanged.
             * @memberof doubleping.player
             * @classdesc Represents a QuestChanged.
             * @constructor
             * @param {doubleping.player.QuestChanged.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const QuestChanged = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * QuestChanged quest.
             * @member {string} quest
             * @memberof doubleping.player.QuestChanged
             * @instance
             */
            QuestChanged.prototype.quest = "";

            /**
             * QuestChanged done.
             * @member {boolean} done
             * @memberof doubleping.player.QuestChanged
             * @instance
             */
            QuestChanged.prototype.done = false;

            /**
             * QuestChanged text.
             * @member {string} text
             * @memberof doubleping.player.QuestChanged
             * @instance
             */
            QuestChanged.prototype.text = "";

            /**
             * Creates a new QuestChanged instance using the specified properties.
             * @function create
             * @memberof doubleping.player.QuestChanged
             * @static
             * @param {doubleping.player.QuestChanged.$Properties=} [properties] Properties to set
             * @returns {doubleping.player.QuestChanged} QuestChanged instance
             * @type {{
             *   (properties: doubleping.player.QuestChanged.$Shape): doubleping.player.QuestChanged & doubleping.player.QuestChanged.$Shape;
             *   (properties?: doubleping.player.QuestChanged.$Properties): doubleping.player.QuestChanged;
             * }}
             */
            QuestChanged.create = function(properties) {
                return new QuestChanged(properties);
            };

            /**
             * Encodes the specified QuestChanged message. Does not implicitly {@link doubleping.player.QuestChanged.verify|verify} messages.
             * @function encode
             * @memberof doubleping.player.QuestChanged
             * @static
             * @param {doubleping.player.QuestChanged.$Properties} message QuestChanged message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            QuestChanged.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.quest != null && $Object.hasOwnProperty.call(message, "quest") && message.quest !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.quest);
                if (message.done != null && $Object.hasOwnProperty.call(message, "done") && message.done !== false)
                    writer.uint32(/* id 2, wireType 0 =*/16).bool(message.done);
                if (message.text != null && $Object.hasOwnProperty.call(message, "text") && message.text !== "")
                    writer.uint32(/* id 3, wireType 2 =*/26).string(message.text);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a QuestChanged message from the specified reader or buffer.
             * @function decode
             * @memberof doubleping.player.QuestChanged
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {doubleping.player.QuestChanged & doubleping.player.QuestChanged.$Shape} QuestChanged
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            QuestChanged.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.doubleping.player.QuestChanged();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.quest = value;
                            else
                                delete message.quest;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.bool())
                                message.done = value;
                            else
                                delete message.done;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.text = value;
                            else
                                delete message.text;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return QuestChanged;
        })();

        player.GainReceived = (function() {

            /**
             * Properties of a GainReceived.
             * @typedef {Object} doubleping.player.GainReceived.$Properties
             * @property {number} [gold] GainReceived gold
             * @property {Array.<string>} [items] GainReceived items
             * @property {string} [text] GainReceived text
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a GainReceived.
             * @memberof doubleping.player
             * @interface IGainReceived
             * @augments doubleping.player.GainReceived.$Properties
             * @deprecated Use doubleping.player.GainReceived.$Properties instead.
             */

            /**
             * Shape of a GainReceived.
             * @typedef {doubleping.player.GainReceived.$Properties} doubleping.player.GainReceived.$Shape
             */

            /**
             * Constructs a new GainReceived.
             * @memberof doubleping.player
             * @classdesc Represents a GainReceived.
             * @constructor
             * @param {doubleping.player.GainReceived.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const GainReceived = function (properties) {
                this.items = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * GainReceived gold.
             * @member {number} gold
             * @memberof doubleping.player.GainReceived
             * @instance
             */
            GainReceived.prototype.gold = 0;

            /**
             * GainReceived items.
             * @member {Array.<string>} items
             * @memberof doubleping.player.GainReceived
             * @instance
             */
            GainReceived.prototype.items = $util.emptyArray;

            /**
             * GainReceived text.
             * @member {string} text
             * @memberof doubleping.player.GainReceived
             * @instance
             */
            GainReceived.prototype.text = "";

            /**
             * Creates a new GainReceived instance using the specified properties.
             * @function create
             * @memberof doubleping.player.GainReceived
             * @static
             * @param {doubleping.player.GainReceived.$Properties=} [properties] Properties to set
             * @returns {doubleping.player.GainReceived} GainReceived instance
             * @type {{
             *   (properties: doubleping.player.GainReceived.$Shape): doubleping.player.GainReceived & doubleping.player.GainReceived.$Shape;
             *   (properties?: doubleping.player.GainReceived.$Properties): doubleping.player.GainReceived;
             * }}
             */
            GainReceived.create = function(properties) {
                return new GainReceived(properties);
            };

            /**
             * Encodes the specified GainReceived message. Does not implicitly {@link doubleping.player.GainReceived.verify|verify} messages.
             * @function encode
             * @memberof doubleping.player.GainReceived
             * @static
             * @param {doubleping.player.GainReceived.$Properties} message GainReceived message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            GainReceived.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.gold != null && $Object.hasOwnProperty.call(message, "gold") && message.gold !== 0)
                    writer.uint32(/* id 1, wireType 0 =*/8).uint32(message.gold);
                if (message.items != null && message.items.length)
                    for (let i = 0; i < message.items.length; ++i)
                        writer.uint32(/* id 2, wireType 2 =*/18).string(message.items[i]);
                if (message.text != null && $Object.hasOwnProperty.call(message, "text") && message.text !== "")
                    writer.uint32(/* id 3, wireType 2 =*/26).string(message.text);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a GainReceived message from the specified reader or buffer.
             * @function decode
             * @memberof doubleping.player.GainReceived
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {doubleping.player.GainReceived & doubleping.player.GainReceived.$Shape} GainReceived
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            GainReceived.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.doubleping.player.GainReceived();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.gold = value;
                            else
                                delete message.gold;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if (!(message.items && message.items.length))
                                message.items = [];
                            message.items.push(reader.stringVerify());
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.text = value;
                            else
                                delete message.text;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return GainReceived;
        })();

        return player;
    })();

    return doubleping;
})();

export {
  $root as default
};
