/*eslint-disable block-scoped-var, id-length, no-control-regex, no-magic-numbers, no-mixed-operators, no-prototype-builtins, no-redeclare, no-shadow, no-var, sort-vars, default-case, jsdoc/require-param*/
import $protobuf from "protobufjs/minimal.js";

// Common aliases
const $Reader = $protobuf.Reader, $Writer = $protobuf.Writer, $util = $protobuf.util;
const $Object = $util.global.Object, $undefined = $util.global.undefined, $Error = $util.global.Error, $RangeError = $util.global.RangeError;

// Exported root namespace
const $root = $protobuf.roots["servers"] || ($protobuf.roots["servers"] = {});

export const doubleping = $root.doubleping = (() => {

    /**
     * Namespace doubleping.
     * @exports doubleping
     * @namespace
     */
    const doubleping = {};

    doubleping.servers = (function() {

        /**
         * Namespace servers.
         * @memberof doubleping
         * @namespace
         */
        const servers = {};

        servers.World = (function() {

            /**
             * Constructs a new World service.
             * @memberof doubleping.servers
             * @classdesc Represents a World
             * @extends $protobuf.rpc.Service
             * @constructor
             * @param {$protobuf.RPCImpl} rpcImpl RPC implementation
             * @param {boolean} [requestDelimited=false] Whether requests are length-delimited
             * @param {boolean} [responseDelimited=false] Whether responses are length-delimited
             */
            const World = function(rpcImpl, requestDelimited, responseDelimited) {
                $protobuf.rpc.Service.call(this, rpcImpl, requestDelimited, responseDelimited);
            };

            $Object.defineProperty(World.prototype = $Object.create($protobuf.rpc.Service.prototype), "constructor", { value: World, writable: true, enumerable: false, configurable: true });

            /**
             * Creates new World service using the specified rpc implementation.
             * @function create
             * @memberof doubleping.servers.World
             * @static
             * @param {$protobuf.RPCImpl} rpcImpl RPC implementation
             * @param {boolean} [requestDelimited=false] Whether requests are length-delimited
             * @param {boolean} [responseDelimited=false] Whether responses are length-delimited
             * @returns {World} RPC service. Useful where requests and/or responses are streamed.
             */
            World.create = function(rpcImpl, requestDelimited, responseDelimited) {
                return new this(rpcImpl, requestDelimited, responseDelimited);
            };

            /**
             * Callback as used by {@link doubleping.servers.World#announceSettlement}.
             * @memberof doubleping.servers.World
             * @typedef AnnounceSettlementCallback
             * @type {function}
             * @param {Error|null} error Error, if any
             * @param {doubleping.servers.Done} [response] Done
             */

            /**
             * Calls AnnounceSettlement.
             * @memberof doubleping.servers.World
             * @typedef AnnounceSettlement
             * @type {{
             *   (request: doubleping.servers.ISettlementAnnouncement, callback: doubleping.servers.World.AnnounceSettlementCallback): void;
             *   (request: doubleping.servers.ISettlementAnnouncement): Promise<doubleping.servers.Done>;
             *   readonly name: "AnnounceSettlement";
             *   readonly path: "/doubleping.servers.World/AnnounceSettlement";
             *   readonly requestType: "SettlementAnnouncement";
             *   readonly responseType: "Done";
             *   readonly requestStream: undefined;
             *   readonly responseStream: undefined;
             * }}
             */

            /**
             * Calls AnnounceSettlement.
             * @name doubleping.servers.World#announceSettlement
             * @type {doubleping.servers.World.AnnounceSettlement}
             */
            $Object.defineProperties(World.prototype.announceSettlement = function(request, callback) {
                return $protobuf.rpc.Service.prototype.rpcCall.call(this, World.prototype.announceSettlement, $root.doubleping.servers.SettlementAnnouncement, $root.doubleping.servers.Done, request, callback);
            }, {
                name: { value: "AnnounceSettlement" },
                path: { value: "/doubleping.servers.World/AnnounceSettlement" },
                requestType: { value: "SettlementAnnouncement" },
                responseType: { value: "Done" },
                requestStream: { value: $undefined },
                responseStream: { value: $undefined }
            });

            /**
             * Callback as used by {@link doubleping.servers.World#handToParty}.
             * @memberof doubleping.servers.World
             * @typedef HandToPartyCallback
             * @type {function}
             * @param {Error|null} error Error, if any
             * @param {doubleping.servers.CustodyGiven} [response] CustodyGiven
             */

            /**
             * Calls HandToParty.
             * @memberof doubleping.servers.World
             * @typedef HandToParty
             * @type {{
             *   (request: doubleping.servers.IPartyHandOff, callback: doubleping.servers.World.HandToPartyCallback): void;
             *   (request: doubleping.servers.IPartyHandOff): Promise<doubleping.servers.CustodyGiven>;
             *   readonly name: "HandToParty";
             *   readonly path: "/doubleping.servers.World/HandToParty";
             *   readonly requestType: "PartyHandOff";
             *   readonly responseType: "CustodyGiven";
             *   readonly requestStream: undefined;
             *   readonly responseStream: undefined;
             * }}
             */

            /**
             * Calls HandToParty.
             * @name doubleping.servers.World#handToParty
             * @type {doubleping.servers.World.HandToParty}
             */
            $Object.defineProperties(World.prototype.handToParty = function(request, callback) {
                return $protobuf.rpc.Service.prototype.rpcCall.call(this, World.prototype.handToParty, $root.doubleping.servers.PartyHandOff, $root.doubleping.servers.CustodyGiven, request, callback);
            }, {
                name: { value: "HandToParty" },
                path: { value: "/doubleping.servers.World/HandToParty" },
                requestType: { value: "PartyHandOff" },
                responseType: { value: "CustodyGiven" },
                requestStream: { value: $undefined },
                responseStream: { value: $undefined }
            });

            /**
             * Callback as used by {@link doubleping.servers.World#saveParty}.
             * @memberof doubleping.servers.World
             * @typedef SavePartyCallback
             * @type {function}
             * @param {Error|null} error Error, if any
             * @param {doubleping.servers.Done} [response] Done
             */

            /**
             * Calls SaveParty.
             * @memberof doubleping.servers.World
             * @typedef SaveParty
             * @type {{
             *   (request: doubleping.servers.IPartySave, callback: doubleping.servers.World.SavePartyCallback): void;
             *   (request: doubleping.servers.IPartySave): Promise<doubleping.servers.Done>;
             *   readonly name: "SaveParty";
             *   readonly path: "/doubleping.servers.World/SaveParty";
             *   readonly requestType: "PartySave";
             *   readonly responseType: "Done";
             *   readonly requestStream: undefined;
             *   readonly responseStream: undefined;
             * }}
             */

            /**
             * Calls SaveParty.
             * @name doubleping.servers.World#saveParty
             * @type {doubleping.servers.World.SaveParty}
             */
            $Object.defineProperties(World.prototype.saveParty = function(request, callback) {
                return $protobuf.rpc.Service.prototype.rpcCall.call(this, World.prototype.saveParty, $root.doubleping.servers.PartySave, $root.doubleping.servers.Done, request, callback);
            }, {
                name: { value: "SaveParty" },
                path: { value: "/doubleping.servers.World/SaveParty" },
                requestType: { value: "PartySave" },
                responseType: { value: "Done" },
                requestStream: { value: $undefined },
                responseStream: { value: $undefined }
            });

            /**
             * Callback as used by {@link doubleping.servers.World#takeFromParty}.
             * @memberof doubleping.servers.World
             * @typedef TakeFromPartyCallback
             * @type {function}
             * @param {Error|null} error Error, if any
             * @param {doubleping.servers.CustodyGiven} [response] CustodyGiven
             */

            /**
             * Calls TakeFromParty.
             * @memberof doubleping.servers.World
             * @typedef TakeFromParty
             * @type {{
             *   (request: doubleping.servers.IPartyReturn, callback: doubleping.servers.World.TakeFromPartyCallback): void;
             *   (request: doubleping.servers.IPartyReturn): Promise<doubleping.servers.CustodyGiven>;
             *   readonly name: "TakeFromParty";
             *   readonly path: "/doubleping.servers.World/TakeFromParty";
             *   readonly requestType: "PartyReturn";
             *   readonly responseType: "CustodyGiven";
             *   readonly requestStream: undefined;
             *   readonly responseStream: undefined;
             * }}
             */

            /**
             * Calls TakeFromParty.
             * @name doubleping.servers.World#takeFromParty
             * @type {doubleping.servers.World.TakeFromParty}
             */
            $Object.defineProperties(World.prototype.takeFromParty = function(request, callback) {
                return $protobuf.rpc.Service.prototype.rpcCall.call(this, World.prototype.takeFromParty, $root.doubleping.servers.PartyReturn, $root.doubleping.servers.CustodyGiven, request, callback);
            }, {
                name: { value: "TakeFromParty" },
                path: { value: "/doubleping.servers.World/TakeFromParty" },
                requestType: { value: "PartyReturn" },
                responseType: { value: "CustodyGiven" },
                requestStream: { value: $undefined },
                responseStream: { value: $undefined }
            });

            /**
             * Callback as used by {@link doubleping.servers.World#reclaimParty}.
             * @memberof doubleping.servers.World
             * @typedef ReclaimPartyCallback
             * @type {function}
             * @param {Error|null} error Error, if any
             * @param {doubleping.servers.PartyReclaimed} [response] PartyReclaimed
             */

            /**
             * Calls ReclaimParty.
             * @memberof doubleping.servers.World
             * @typedef ReclaimParty
             * @type {{
             *   (request: doubleping.servers.IPartyReclaim, callback: doubleping.servers.World.ReclaimPartyCallback): void;
             *   (request: doubleping.servers.IPartyReclaim): Promise<doubleping.servers.PartyReclaimed>;
             *   readonly name: "ReclaimParty";
             *   readonly path: "/doubleping.servers.World/ReclaimParty";
             *   readonly requestType: "PartyReclaim";
             *   readonly responseType: "PartyReclaimed";
             *   readonly requestStream: undefined;
             *   readonly responseStream: undefined;
             * }}
             */

            /**
             * Calls ReclaimParty.
             * @name doubleping.servers.World#reclaimParty
             * @type {doubleping.servers.World.ReclaimParty}
             */
            $Object.defineProperties(World.prototype.reclaimParty = function(request, callback) {
                return $protobuf.rpc.Service.prototype.rpcCall.call(this, World.prototype.reclaimParty, $root.doubleping.servers.PartyReclaim, $root.doubleping.servers.PartyReclaimed, request, callback);
            }, {
                name: { value: "ReclaimParty" },
                path: { value: "/doubleping.servers.World/ReclaimParty" },
                requestType: { value: "PartyReclaim" },
                responseType: { value: "PartyReclaimed" },
                requestStream: { value: $undefined },
                responseStream: { value: $undefined }
            });

            /**
             * Callback as used by {@link doubleping.servers.World#renewLeases}.
             * @memberof doubleping.servers.World
             * @typedef RenewLeasesCallback
             * @type {function}
             * @param {Error|null} error Error, if any
             * @param {doubleping.servers.LeasesRenewed} [response] LeasesRenewed
             */

            /**
             * Calls RenewLeases.
             * @memberof doubleping.servers.World
             * @typedef RenewLeases
             * @type {{
             *   (request: doubleping.servers.ILeaseRenewal, callback: doubleping.servers.World.RenewLeasesCallback): void;
             *   (request: doubleping.servers.ILeaseRenewal): Promise<doubleping.servers.LeasesRenewed>;
             *   readonly name: "RenewLeases";
             *   readonly path: "/doubleping.servers.World/RenewLeases";
             *   readonly requestType: "LeaseRenewal";
             *   readonly responseType: "LeasesRenewed";
             *   readonly requestStream: undefined;
             *   readonly responseStream: undefined;
             * }}
             */

            /**
             * Calls RenewLeases.
             * @name doubleping.servers.World#renewLeases
             * @type {doubleping.servers.World.RenewLeases}
             */
            $Object.defineProperties(World.prototype.renewLeases = function(request, callback) {
                return $protobuf.rpc.Service.prototype.rpcCall.call(this, World.prototype.renewLeases, $root.doubleping.servers.LeaseRenewal, $root.doubleping.servers.LeasesRenewed, request, callback);
            }, {
                name: { value: "RenewLeases" },
                path: { value: "/doubleping.servers.World/RenewLeases" },
                requestType: { value: "LeaseRenewal" },
                responseType: { value: "LeasesRenewed" },
                requestStream: { value: $undefined },
                responseStream: { value: $undefined }
            });

            /**
             * Callback as used by {@link doubleping.servers.World#checkIn}.
             * @memberof doubleping.servers.World
             * @typedef CheckInCallback
             * @type {function}
             * @param {Error|null} error Error, if any
             * @param {doubleping.servers.Done} [response] Done
             */

            /**
             * Calls CheckIn.
             * @memberof doubleping.servers.World
             * @typedef CheckIn
             * @type {{
             *   (request: doubleping.servers.ICharacterSave, callback: doubleping.servers.World.CheckInCallback): void;
             *   (request: doubleping.servers.ICharacterSave): Promise<doubleping.servers.Done>;
             *   readonly name: "CheckIn";
             *   readonly path: "/doubleping.servers.World/CheckIn";
             *   readonly requestType: "CharacterSave";
             *   readonly responseType: "Done";
             *   readonly requestStream: undefined;
             *   readonly responseStream: undefined;
             * }}
             */

            /**
             * Calls CheckIn.
             * @name doubleping.servers.World#checkIn
             * @type {doubleping.servers.World.CheckIn}
             */
            $Object.defineProperties(World.prototype.checkIn = function(request, callback) {
                return $protobuf.rpc.Service.prototype.rpcCall.call(this, World.prototype.checkIn, $root.doubleping.servers.CharacterSave, $root.doubleping.servers.Done, request, callback);
            }, {
                name: { value: "CheckIn" },
                path: { value: "/doubleping.servers.World/CheckIn" },
                requestType: { value: "CharacterSave" },
                responseType: { value: "Done" },
                requestStream: { value: $undefined },
                responseStream: { value: $undefined }
            });

            /**
             * Callback as used by {@link doubleping.servers.World#saveCharacters}.
             * @memberof doubleping.servers.World
             * @typedef SaveCharactersCallback
             * @type {function}
             * @param {Error|null} error Error, if any
             * @param {doubleping.servers.Done} [response] Done
             */

            /**
             * Calls SaveCharacters.
             * @memberof doubleping.servers.World
             * @typedef SaveCharacters
             * @type {{
             *   (request: doubleping.servers.ICharactersSave, callback: doubleping.servers.World.SaveCharactersCallback): void;
             *   (request: doubleping.servers.ICharactersSave): Promise<doubleping.servers.Done>;
             *   readonly name: "SaveCharacters";
             *   readonly path: "/doubleping.servers.World/SaveCharacters";
             *   readonly requestType: "CharactersSave";
             *   readonly responseType: "Done";
             *   readonly requestStream: undefined;
             *   readonly responseStream: undefined;
             * }}
             */

            /**
             * Calls SaveCharacters.
             * @name doubleping.servers.World#saveCharacters
             * @type {doubleping.servers.World.SaveCharacters}
             */
            $Object.defineProperties(World.prototype.saveCharacters = function(request, callback) {
                return $protobuf.rpc.Service.prototype.rpcCall.call(this, World.prototype.saveCharacters, $root.doubleping.servers.CharactersSave, $root.doubleping.servers.Done, request, callback);
            }, {
                name: { value: "SaveCharacters" },
                path: { value: "/doubleping.servers.World/SaveCharacters" },
                requestType: { value: "CharactersSave" },
                responseType: { value: "Done" },
                requestStream: { value: $undefined },
                responseStream: { value: $undefined }
            });

            /**
             * Callback as used by {@link doubleping.servers.World#takeUpLoadCharacters}.
             * @memberof doubleping.servers.World
             * @typedef TakeUpLoadCharactersCallback
             * @type {function}
             * @param {Error|null} error Error, if any
             * @param {doubleping.servers.CustodyGiven} [response] CustodyGiven
             */

            /**
             * Calls TakeUpLoadCharacters.
             * @memberof doubleping.servers.World
             * @typedef TakeUpLoadCharacters
             * @type {{
             *   (request: doubleping.servers.ILoadCharacters, callback: doubleping.servers.World.TakeUpLoadCharactersCallback): void;
             *   (request: doubleping.servers.ILoadCharacters): Promise<doubleping.servers.CustodyGiven>;
             *   readonly name: "TakeUpLoadCharacters";
             *   readonly path: "/doubleping.servers.World/TakeUpLoadCharacters";
             *   readonly requestType: "LoadCharacters";
             *   readonly responseType: "CustodyGiven";
             *   readonly requestStream: undefined;
             *   readonly responseStream: undefined;
             * }}
             */

            /**
             * Calls TakeUpLoadCharacters.
             * @name doubleping.servers.World#takeUpLoadCharacters
             * @type {doubleping.servers.World.TakeUpLoadCharacters}
             */
            $Object.defineProperties(World.prototype.takeUpLoadCharacters = function(request, callback) {
                return $protobuf.rpc.Service.prototype.rpcCall.call(this, World.prototype.takeUpLoadCharacters, $root.doubleping.servers.LoadCharacters, $root.doubleping.servers.CustodyGiven, request, callback);
            }, {
                name: { value: "TakeUpLoadCharacters" },
                path: { value: "/doubleping.servers.World/TakeUpLoadCharacters" },
                requestType: { value: "LoadCharacters" },
                responseType: { value: "CustodyGiven" },
                requestStream: { value: $undefined },
                responseStream: { value: $undefined }
            });

            /**
             * Callback as used by {@link doubleping.servers.World#findSettlement}.
             * @memberof doubleping.servers.World
             * @typedef FindSettlementCallback
             * @type {function}
             * @param {Error|null} error Error, if any
             * @param {doubleping.servers.SettlementAnnouncement} [response] SettlementAnnouncement
             */

            /**
             * Calls FindSettlement.
             * @memberof doubleping.servers.World
             * @typedef FindSettlement
             * @type {{
             *   (request: doubleping.servers.ISettlementQuery, callback: doubleping.servers.World.FindSettlementCallback): void;
             *   (request: doubleping.servers.ISettlementQuery): Promise<doubleping.servers.SettlementAnnouncement>;
             *   readonly name: "FindSettlement";
             *   readonly path: "/doubleping.servers.World/FindSettlement";
             *   readonly requestType: "SettlementQuery";
             *   readonly responseType: "SettlementAnnouncement";
             *   readonly requestStream: undefined;
             *   readonly responseStream: undefined;
             * }}
             */

            /**
             * Calls FindSettlement.
             * @name doubleping.servers.World#findSettlement
             * @type {doubleping.servers.World.FindSettlement}
             */
            $Object.defineProperties(World.prototype.findSettlement = function(request, callback) {
                return $protobuf.rpc.Service.prototype.rpcCall.call(this, World.prototype.findSettlement, $root.doubleping.servers.SettlementQuery, $root.doubleping.servers.SettlementAnnouncement, request, callback);
            }, {
                name: { value: "FindSettlement" },
                path: { value: "/doubleping.servers.World/FindSettlement" },
                requestType: { value: "SettlementQuery" },
                responseType: { value: "SettlementAnnouncement" },
                requestStream: { value: $undefined },
                responseStream: { value: $undefined }
            });

            return World;
        })();

        servers.Settlement = (function() {

            /**
             * Constructs a new Settlement service.
             * @memberof doubleping.servers
             * @classdesc Represents a Settlement
             * @extends $protobuf.rpc.Service
             * @constructor
             * @param {$protobuf.RPCImpl} rpcImpl RPC implementation
             * @param {boolean} [requestDelimited=false] Whether requests are length-delimited
             * @param {boolean} [responseDelimited=false] Whether responses are length-delimited
             */
            const Settlement = function(rpcImpl, requestDelimited, responseDelimited) {
                $protobuf.rpc.Service.call(this, rpcImpl, requestDelimited, responseDelimited);
            };

            $Object.defineProperty(Settlement.prototype = $Object.create($protobuf.rpc.Service.prototype), "constructor", { value: Settlement, writable: true, enumerable: false, configurable: true });

            /**
             * Creates new Settlement service using the specified rpc implementation.
             * @function create
             * @memberof doubleping.servers.Settlement
             * @static
             * @param {$protobuf.RPCImpl} rpcImpl RPC implementation
             * @param {boolean} [requestDelimited=false] Whether requests are length-delimited
             * @param {boolean} [responseDelimited=false] Whether responses are length-delimited
             * @returns {Settlement} RPC service. Useful where requests and/or responses are streamed.
             */
            Settlement.create = function(rpcImpl, requestDelimited, responseDelimited) {
                return new this(rpcImpl, requestDelimited, responseDelimited);
            };

            /**
             * Callback as used by {@link doubleping.servers.Settlement#admit}.
             * @memberof doubleping.servers.Settlement
             * @typedef AdmitCallback
             * @type {function}
             * @param {Error|null} error Error, if any
             * @param {doubleping.servers.Seat} [response] Seat
             */

            /**
             * Calls Admit.
             * @memberof doubleping.servers.Settlement
             * @typedef Admit
             * @type {{
             *   (request: doubleping.servers.IAdmission, callback: doubleping.servers.Settlement.AdmitCallback): void;
             *   (request: doubleping.servers.IAdmission): Promise<doubleping.servers.Seat>;
             *   readonly name: "Admit";
             *   readonly path: "/doubleping.servers.Settlement/Admit";
             *   readonly requestType: "Admission";
             *   readonly responseType: "Seat";
             *   readonly requestStream: undefined;
             *   readonly responseStream: undefined;
             * }}
             */

            /**
             * Calls Admit.
             * @name doubleping.servers.Settlement#admit
             * @type {doubleping.servers.Settlement.Admit}
             */
            $Object.defineProperties(Settlement.prototype.admit = function(request, callback) {
                return $protobuf.rpc.Service.prototype.rpcCall.call(this, Settlement.prototype.admit, $root.doubleping.servers.Admission, $root.doubleping.servers.Seat, request, callback);
            }, {
                name: { value: "Admit" },
                path: { value: "/doubleping.servers.Settlement/Admit" },
                requestType: { value: "Admission" },
                responseType: { value: "Seat" },
                requestStream: { value: $undefined },
                responseStream: { value: $undefined }
            });

            /**
             * Callback as used by {@link doubleping.servers.Settlement#saveParty}.
             * @memberof doubleping.servers.Settlement
             * @typedef SavePartyCallback
             * @type {function}
             * @param {Error|null} error Error, if any
             * @param {doubleping.servers.Done} [response] Done
             */

            /**
             * Calls SaveParty.
             * @memberof doubleping.servers.Settlement
             * @typedef SaveParty
             * @type {{
             *   (request: doubleping.servers.IPartySave, callback: doubleping.servers.Settlement.SavePartyCallback): void;
             *   (request: doubleping.servers.IPartySave): Promise<doubleping.servers.Done>;
             *   readonly name: "SaveParty";
             *   readonly path: "/doubleping.servers.Settlement/SaveParty";
             *   readonly requestType: "PartySave";
             *   readonly responseType: "Done";
             *   readonly requestStream: undefined;
             *   readonly responseStream: undefined;
             * }}
             */

            /**
             * Calls SaveParty.
             * @name doubleping.servers.Settlement#saveParty
             * @type {doubleping.servers.Settlement.SaveParty}
             */
            $Object.defineProperties(Settlement.prototype.saveParty = function(request, callback) {
                return $protobuf.rpc.Service.prototype.rpcCall.call(this, Settlement.prototype.saveParty, $root.doubleping.servers.PartySave, $root.doubleping.servers.Done, request, callback);
            }, {
                name: { value: "SaveParty" },
                path: { value: "/doubleping.servers.Settlement/SaveParty" },
                requestType: { value: "PartySave" },
                responseType: { value: "Done" },
                requestStream: { value: $undefined },
                responseStream: { value: $undefined }
            });

            /**
             * Callback as used by {@link doubleping.servers.Settlement#takeFromParty}.
             * @memberof doubleping.servers.Settlement
             * @typedef TakeFromPartyCallback
             * @type {function}
             * @param {Error|null} error Error, if any
             * @param {doubleping.servers.PartyReturned} [response] PartyReturned
             */

            /**
             * Calls TakeFromParty.
             * @memberof doubleping.servers.Settlement
             * @typedef TakeFromParty
             * @type {{
             *   (request: doubleping.servers.IPartyReturn, callback: doubleping.servers.Settlement.TakeFromPartyCallback): void;
             *   (request: doubleping.servers.IPartyReturn): Promise<doubleping.servers.PartyReturned>;
             *   readonly name: "TakeFromParty";
             *   readonly path: "/doubleping.servers.Settlement/TakeFromParty";
             *   readonly requestType: "PartyReturn";
             *   readonly responseType: "PartyReturned";
             *   readonly requestStream: undefined;
             *   readonly responseStream: undefined;
             * }}
             */

            /**
             * Calls TakeFromParty.
             * @name doubleping.servers.Settlement#takeFromParty
             * @type {doubleping.servers.Settlement.TakeFromParty}
             */
            $Object.defineProperties(Settlement.prototype.takeFromParty = function(request, callback) {
                return $protobuf.rpc.Service.prototype.rpcCall.call(this, Settlement.prototype.takeFromParty, $root.doubleping.servers.PartyReturn, $root.doubleping.servers.PartyReturned, request, callback);
            }, {
                name: { value: "TakeFromParty" },
                path: { value: "/doubleping.servers.Settlement/TakeFromParty" },
                requestType: { value: "PartyReturn" },
                responseType: { value: "PartyReturned" },
                requestStream: { value: $undefined },
                responseStream: { value: $undefined }
            });

            /**
             * Callback as used by {@link doubleping.servers.Settlement#renewLeases}.
             * @memberof doubleping.servers.Settlement
             * @typedef RenewLeasesCallback
             * @type {function}
             * @param {Error|null} error Error, if any
             * @param {doubleping.servers.LeasesRenewed} [response] LeasesRenewed
             */

            /**
             * Calls RenewLeases.
             * @memberof doubleping.servers.Settlement
             * @typedef RenewLeases
             * @type {{
             *   (request: doubleping.servers.ILeaseRenewal, callback: doubleping.servers.Settlement.RenewLeasesCallback): void;
             *   (request: doubleping.servers.ILeaseRenewal): Promise<doubleping.servers.LeasesRenewed>;
             *   readonly name: "RenewLeases";
             *   readonly path: "/doubleping.servers.Settlement/RenewLeases";
             *   readonly requestType: "LeaseRenewal";
             *   readonly responseType: "LeasesRenewed";
             *   readonly requestStream: undefined;
             *   readonly responseStream: undefined;
             * }}
             */

            /**
             * Calls RenewLeases.
             * @name doubleping.servers.Settlement#renewLeases
             * @type {doubleping.servers.Settlement.RenewLeases}
             */
            $Object.defineProperties(Settlement.prototype.renewLeases = function(request, callback) {
                return $protobuf.rpc.Service.prototype.rpcCall.call(this, Settlement.prototype.renewLeases, $root.doubleping.servers.LeaseRenewal, $root.doubleping.servers.LeasesRenewed, request, callback);
            }, {
                name: { value: "RenewLeases" },
                path: { value: "/doubleping.servers.Settlement/RenewLeases" },
                requestType: { value: "LeaseRenewal" },
                responseType: { value: "LeasesRenewed" },
                requestStream: { value: $undefined },
                responseStream: { value: $undefined }
            });

            /**
             * Callback as used by {@link doubleping.servers.Settlement#findSettlement}.
             * @memberof doubleping.servers.Settlement
             * @typedef FindSettlementCallback
             * @type {function}
             * @param {Error|null} error Error, if any
             * @param {doubleping.servers.SettlementAnnouncement} [response] SettlementAnnouncement
             */

            /**
             * Calls FindSettlement.
             * @memberof doubleping.servers.Settlement
             * @typedef FindSettlement
             * @type {{
             *   (request: doubleping.servers.ISettlementQuery, callback: doubleping.servers.Settlement.FindSettlementCallback): void;
             *   (request: doubleping.servers.ISettlementQuery): Promise<doubleping.servers.SettlementAnnouncement>;
             *   readonly name: "FindSettlement";
             *   readonly path: "/doubleping.servers.Settlement/FindSettlement";
             *   readonly requestType: "SettlementQuery";
             *   readonly responseType: "SettlementAnnouncement";
             *   readonly requestStream: undefined;
             *   readonly responseStream: undefined;
             * }}
             */

            /**
             * Calls FindSettlement.
             * @name doubleping.servers.Settlement#findSettlement
             * @type {doubleping.servers.Settlement.FindSettlement}
             */
            $Object.defineProperties(Settlement.prototype.findSettlement = function(request, callback) {
                return $protobuf.rpc.Service.prototype.rpcCall.call(this, Settlement.prototype.findSettlement, $root.doubleping.servers.SettlementQuery, $root.doubleping.servers.SettlementAnnouncement, request, callback);
            }, {
                name: { value: "FindSettlement" },
                path: { value: "/doubleping.servers.Settlement/FindSettlement" },
                requestType: { value: "SettlementQuery" },
                responseType: { value: "SettlementAnnouncement" },
                requestStream: { value: $undefined },
                responseStream: { value: $undefined }
            });

            /**
             * Callback as used by {@link doubleping.servers.Settlement#setOutLoadParty}.
             * @memberof doubleping.servers.Settlement
             * @typedef SetOutLoadPartyCallback
             * @type {function}
             * @param {Error|null} error Error, if any
             * @param {doubleping.servers.LoadPartySetOut} [response] LoadPartySetOut
             */

            /**
             * Calls SetOutLoadParty.
             * @memberof doubleping.servers.Settlement
             * @typedef SetOutLoadParty
             * @type {{
             *   (request: doubleping.servers.ILoadParty, callback: doubleping.servers.Settlement.SetOutLoadPartyCallback): void;
             *   (request: doubleping.servers.ILoadParty): Promise<doubleping.servers.LoadPartySetOut>;
             *   readonly name: "SetOutLoadParty";
             *   readonly path: "/doubleping.servers.Settlement/SetOutLoadParty";
             *   readonly requestType: "LoadParty";
             *   readonly responseType: "LoadPartySetOut";
             *   readonly requestStream: undefined;
             *   readonly responseStream: undefined;
             * }}
             */

            /**
             * Calls SetOutLoadParty.
             * @name doubleping.servers.Settlement#setOutLoadParty
             * @type {doubleping.servers.Settlement.SetOutLoadParty}
             */
            $Object.defineProperties(Settlement.prototype.setOutLoadParty = function(request, callback) {
                return $protobuf.rpc.Service.prototype.rpcCall.call(this, Settlement.prototype.setOutLoadParty, $root.doubleping.servers.LoadParty, $root.doubleping.servers.LoadPartySetOut, request, callback);
            }, {
                name: { value: "SetOutLoadParty" },
                path: { value: "/doubleping.servers.Settlement/SetOutLoadParty" },
                requestType: { value: "LoadParty" },
                responseType: { value: "LoadPartySetOut" },
                requestStream: { value: $undefined },
                responseStream: { value: $undefined }
            });

            return Settlement;
        })();

        servers.PartyHost = (function() {

            /**
             * Constructs a new PartyHost service.
             * @memberof doubleping.servers
             * @classdesc Represents a PartyHost
             * @extends $protobuf.rpc.Service
             * @constructor
             * @param {$protobuf.RPCImpl} rpcImpl RPC implementation
             * @param {boolean} [requestDelimited=false] Whether requests are length-delimited
             * @param {boolean} [responseDelimited=false] Whether responses are length-delimited
             */
            const PartyHost = function(rpcImpl, requestDelimited, responseDelimited) {
                $protobuf.rpc.Service.call(this, rpcImpl, requestDelimited, responseDelimited);
            };

            $Object.defineProperty(PartyHost.prototype = $Object.create($protobuf.rpc.Service.prototype), "constructor", { value: PartyHost, writable: true, enumerable: false, configurable: true });

            /**
             * Creates new PartyHost service using the specified rpc implementation.
             * @function create
             * @memberof doubleping.servers.PartyHost
             * @static
             * @param {$protobuf.RPCImpl} rpcImpl RPC implementation
             * @param {boolean} [requestDelimited=false] Whether requests are length-delimited
             * @param {boolean} [responseDelimited=false] Whether responses are length-delimited
             * @returns {PartyHost} RPC service. Useful where requests and/or responses are streamed.
             */
            PartyHost.create = function(rpcImpl, requestDelimited, responseDelimited) {
                return new this(rpcImpl, requestDelimited, responseDelimited);
            };

            /**
             * Callback as used by {@link doubleping.servers.PartyHost#provision}.
             * @memberof doubleping.servers.PartyHost
             * @typedef ProvisionCallback
             * @type {function}
             * @param {Error|null} error Error, if any
             * @param {doubleping.servers.PartyProvisioned} [response] PartyProvisioned
             */

            /**
             * Calls Provision.
             * @memberof doubleping.servers.PartyHost
             * @typedef Provision
             * @type {{
             *   (request: doubleping.servers.IPartyOrder, callback: doubleping.servers.PartyHost.ProvisionCallback): void;
             *   (request: doubleping.servers.IPartyOrder): Promise<doubleping.servers.PartyProvisioned>;
             *   readonly name: "Provision";
             *   readonly path: "/doubleping.servers.PartyHost/Provision";
             *   readonly requestType: "PartyOrder";
             *   readonly responseType: "PartyProvisioned";
             *   readonly requestStream: undefined;
             *   readonly responseStream: undefined;
             * }}
             */

            /**
             * Calls Provision.
             * @name doubleping.servers.PartyHost#provision
             * @type {doubleping.servers.PartyHost.Provision}
             */
            $Object.defineProperties(PartyHost.prototype.provision = function(request, callback) {
                return $protobuf.rpc.Service.prototype.rpcCall.call(this, PartyHost.prototype.provision, $root.doubleping.servers.PartyOrder, $root.doubleping.servers.PartyProvisioned, request, callback);
            }, {
                name: { value: "Provision" },
                path: { value: "/doubleping.servers.PartyHost/Provision" },
                requestType: { value: "PartyOrder" },
                responseType: { value: "PartyProvisioned" },
                requestStream: { value: $undefined },
                responseStream: { value: $undefined }
            });

            /**
             * Callback as used by {@link doubleping.servers.PartyHost#reseat}.
             * @memberof doubleping.servers.PartyHost
             * @typedef ReseatCallback
             * @type {function}
             * @param {Error|null} error Error, if any
             * @param {doubleping.servers.Seat} [response] Seat
             */

            /**
             * Calls Reseat.
             * @memberof doubleping.servers.PartyHost
             * @typedef Reseat
             * @type {{
             *   (request: doubleping.servers.ISeatRequest, callback: doubleping.servers.PartyHost.ReseatCallback): void;
             *   (request: doubleping.servers.ISeatRequest): Promise<doubleping.servers.Seat>;
             *   readonly name: "Reseat";
             *   readonly path: "/doubleping.servers.PartyHost/Reseat";
             *   readonly requestType: "SeatRequest";
             *   readonly responseType: "Seat";
             *   readonly requestStream: undefined;
             *   readonly responseStream: undefined;
             * }}
             */

            /**
             * Calls Reseat.
             * @name doubleping.servers.PartyHost#reseat
             * @type {doubleping.servers.PartyHost.Reseat}
             */
            $Object.defineProperties(PartyHost.prototype.reseat = function(request, callback) {
                return $protobuf.rpc.Service.prototype.rpcCall.call(this, PartyHost.prototype.reseat, $root.doubleping.servers.SeatRequest, $root.doubleping.servers.Seat, request, callback);
            }, {
                name: { value: "Reseat" },
                path: { value: "/doubleping.servers.PartyHost/Reseat" },
                requestType: { value: "SeatRequest" },
                responseType: { value: "Seat" },
                requestStream: { value: $undefined },
                responseStream: { value: $undefined }
            });

            /**
             * Callback as used by {@link doubleping.servers.PartyHost#describe}.
             * @memberof doubleping.servers.PartyHost
             * @typedef DescribeCallback
             * @type {function}
             * @param {Error|null} error Error, if any
             * @param {doubleping.servers.HostDescription} [response] HostDescription
             */

            /**
             * Calls Describe.
             * @memberof doubleping.servers.PartyHost
             * @typedef Describe
             * @type {{
             *   (request: doubleping.servers.IEmpty, callback: doubleping.servers.PartyHost.DescribeCallback): void;
             *   (request: doubleping.servers.IEmpty): Promise<doubleping.servers.HostDescription>;
             *   readonly name: "Describe";
             *   readonly path: "/doubleping.servers.PartyHost/Describe";
             *   readonly requestType: "Empty";
             *   readonly responseType: "HostDescription";
             *   readonly requestStream: undefined;
             *   readonly responseStream: undefined;
             * }}
             */

            /**
             * Calls Describe.
             * @name doubleping.servers.PartyHost#describe
             * @type {doubleping.servers.PartyHost.Describe}
             */
            $Object.defineProperties(PartyHost.prototype.describe = function(request, callback) {
                return $protobuf.rpc.Service.prototype.rpcCall.call(this, PartyHost.prototype.describe, $root.doubleping.servers.Empty, $root.doubleping.servers.HostDescription, request, callback);
            }, {
                name: { value: "Describe" },
                path: { value: "/doubleping.servers.PartyHost/Describe" },
                requestType: { value: "Empty" },
                responseType: { value: "HostDescription" },
                requestStream: { value: $undefined },
                responseStream: { value: $undefined }
            });

            return PartyHost;
        })();

        servers.Empty = (function() {

            /**
             * Properties of an Empty.
             * @typedef {Object} doubleping.servers.Empty.$Properties
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of an Empty.
             * @memberof doubleping.servers
             * @interface IEmpty
             * @augments doubleping.servers.Empty.$Properties
             * @deprecated Use doubleping.servers.Empty.$Properties instead.
             */

            /**
             * Shape of an Empty.
             * @typedef {doubleping.servers.Empty.$Properties} doubleping.servers.Empty.$Shape
             */

            /**
             * Constructs a new Empty.
             * @memberof doubleping.servers
             * @classdesc Represents an Empty.
             * @constructor
             * @param {doubleping.servers.Empty.$Properties=} [properties] Properties to set
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
             * @memberof doubleping.servers.Empty
             * @static
             * @param {doubleping.servers.Empty.$Properties=} [properties] Properties to set
             * @returns {doubleping.servers.Empty} Empty instance
             * @type {{
             *   (properties: doubleping.servers.Empty.$Shape): doubleping.servers.Empty & doubleping.servers.Empty.$Shape;
             *   (properties?: doubleping.servers.Empty.$Properties): doubleping.servers.Empty;
             * }}
             */
            Empty.create = function(properties) {
                return new Empty(properties);
            };

            /**
             * Encodes the specified Empty message. Does not implicitly {@link doubleping.servers.Empty.verify|verify} messages.
             * @function encode
             * @memberof doubleping.servers.Empty
             * @static
             * @param {doubleping.servers.Empty.$Properties} message Empty message or plain object to encode
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
             * @memberof doubleping.servers.Empty
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {doubleping.servers.Empty & doubleping.servers.Empty.$Shape} Empty
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
                message = _target || new $root.doubleping.servers.Empty();
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

        servers.Done = (function() {

            /**
             * Properties of a Done.
             * @typedef {Object} doubleping.servers.Done.$Properties
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Done.
             * @memberof doubleping.servers
             * @interface IDone
             * @augments doubleping.servers.Done.$Properties
             * @deprecated Use doubleping.servers.Done.$Properties instead.
             */

            /**
             * Shape of a Done.
             * @typedef {doubleping.servers.Done.$Properties} doubleping.servers.Done.$Shape
             */

            /**
             * Constructs a new Done.
             * @memberof doubleping.servers
             * @classdesc Represents a Done.
             * @constructor
             * @param {doubleping.servers.Done.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Done = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Creates a new Done instance using the specified properties.
             * @function create
             * @memberof doubleping.servers.Done
             * @static
             * @param {doubleping.servers.Done.$Properties=} [properties] Properties to set
             * @returns {doubleping.servers.Done} Done instance
             * @type {{
             *   (properties: doubleping.servers.Done.$Shape): doubleping.servers.Done & doubleping.servers.Done.$Shape;
             *   (properties?: doubleping.servers.Done.$Properties): doubleping.servers.Done;
             * }}
             */
            Done.create = function(properties) {
                return new Done(properties);
            };

            /**
             * Encodes the specified Done message. Does not implicitly {@link doubleping.servers.Done.verify|verify} messages.
             * @function encode
             * @memberof doubleping.servers.Done
             * @static
             * @param {doubleping.servers.Done.$Properties} message Done message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Done.encode = function (message, writer, _depth) {
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
             * Decodes a Done message from the specified reader or buffer.
             * @function decode
             * @memberof doubleping.servers.Done
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {doubleping.servers.Done & doubleping.servers.Done.$Shape} Done
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Done.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.doubleping.servers.Done();
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

            return Done;
        })();

        servers.Holder = (function() {

            /**
             * Properties of a Holder.
             * @typedef {Object} doubleping.servers.Holder.$Properties
             * @property {string} [kind] Holder kind
             * @property {string} [settlement] Holder settlement
             * @property {string} [party] Holder party
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Holder.
             * @memberof doubleping.servers
             * @interface IHolder
             * @augments doubleping.servers.Holder.$Properties
             * @deprecated Use doubleping.servers.Holder.$Properties instead.
             */

            /**
             * Shape of a Holder.
             * @typedef {doubleping.servers.Holder.$Properties} doubleping.servers.Holder.$Shape
             */

            /**
             * Constructs a new Holder.
             * @memberof doubleping.servers
             * @classdesc Represents a Holder.
             * @constructor
             * @param {doubleping.servers.Holder.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Holder = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Holder kind.
             * @member {string} kind
             * @memberof doubleping.servers.Holder
             * @instance
             */
            Holder.prototype.kind = "";

            /**
             * Holder settlement.
             * @member {string} settlement
             * @memberof doubleping.servers.Holder
             * @instance
             */
            Holder.prototype.settlement = "";

            /**
             * Holder party.
             * @member {string} party
             * @memberof doubleping.servers.Holder
             * @instance
             */
            Holder.prototype.party = "";

            /**
             * Creates a new Holder instance using the specified properties.
             * @function create
             * @memberof doubleping.servers.Holder
             * @static
             * @param {doubleping.servers.Holder.$Properties=} [properties] Properties to set
             * @returns {doubleping.servers.Holder} Holder instance
             * @type {{
             *   (properties: doubleping.servers.Holder.$Shape): doubleping.servers.Holder & doubleping.servers.Holder.$Shape;
             *   (properties?: doubleping.servers.Holder.$Properties): doubleping.servers.Holder;
             * }}
             */
            Holder.create = function(properties) {
                return new Holder(properties);
            };

            /**
             * Encodes the specified Holder message. Does not implicitly {@link doubleping.servers.Holder.verify|verify} messages.
             * @function encode
             * @memberof doubleping.servers.Holder
             * @static
             * @param {doubleping.servers.Holder.$Properties} message Holder message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Holder.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.kind != null && $Object.hasOwnProperty.call(message, "kind") && message.kind !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.kind);
                if (message.settlement != null && $Object.hasOwnProperty.call(message, "settlement") && message.settlement !== "")
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.settlement);
                if (message.party != null && $Object.hasOwnProperty.call(message, "party") && message.party !== "")
                    writer.uint32(/* id 3, wireType 2 =*/26).string(message.party);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a Holder message from the specified reader or buffer.
             * @function decode
             * @memberof doubleping.servers.Holder
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {doubleping.servers.Holder & doubleping.servers.Holder.$Shape} Holder
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Holder.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.doubleping.servers.Holder();
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
                                message.settlement = value;
                            else
                                delete message.settlement;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.party = value;
                            else
                                delete message.party;
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

            return Holder;
        })();

        servers.CharacterState = (function() {

            /**
             * Properties of a CharacterState.
             * @typedef {Object} doubleping.servers.CharacterState.$Properties
             * @property {string} [id] CharacterState id
             * @property {number} [epoch] CharacterState epoch
             * @property {doubleping.servers.CharacterSheet.$Properties} [sheet] CharacterState sheet
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a CharacterState.
             * @memberof doubleping.servers
             * @interface ICharacterState
             * @augments doubleping.servers.CharacterState.$Properties
             * @deprecated Use doubleping.servers.CharacterState.$Properties instead.
             */

            /**
             * Shape of a CharacterState.
             * @typedef {doubleping.servers.CharacterState.$Properties} doubleping.servers.CharacterState.$Shape
             */

            /**
             * Constructs a new CharacterState.
             * @memberof doubleping.servers
             * @classdesc Represents a CharacterState.
             * @constructor
             * @param {doubleping.servers.CharacterState.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const CharacterState = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * CharacterState id.
             * @member {string} id
             * @memberof doubleping.servers.CharacterState
             * @instance
             */
            CharacterState.prototype.id = "";

            /**
             * CharacterState epoch.
             * @member {number} epoch
             * @memberof doubleping.servers.CharacterState
             * @instance
             */
            CharacterState.prototype.epoch = 0;

            /**
             * CharacterState sheet.
             * @member {doubleping.servers.CharacterSheet} sheet
             * @memberof doubleping.servers.CharacterState
             * @instance
             */
            CharacterState.prototype.sheet = null;

            /**
             * Creates a new CharacterState instance using the specified properties.
             * @function create
             * @memberof doubleping.servers.CharacterState
             * @static
             * @param {doubleping.servers.CharacterState.$Properties=} [properties] Properties to set
             * @returns {doubleping.servers.CharacterState} CharacterState instance
             * @type {{
             *   (properties: doubleping.servers.CharacterState.$Shape): doubleping.servers.CharacterState & doubleping.servers.CharacterState.$Shape;
             *   (properties?: doubleping.servers.CharacterState.$Properties): doubleping.servers.CharacterState;
             * }}
             */
            CharacterState.create = function(properties) {
                return new CharacterState(properties);
            };

            /**
             * Encodes the specified CharacterState message. Does not implicitly {@link doubleping.servers.CharacterState.verify|verify} messages.
             * @function encode
             * @memberof doubleping.servers.CharacterState
             * @static
             * @param {doubleping.servers.CharacterState.$Properties} message CharacterState message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            CharacterState.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.id != null && $Object.hasOwnProperty.call(message, "id") && message.id !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.id);
                if (message.epoch != null && $Object.hasOwnProperty.call(message, "epoch") && !$Object.is(message.epoch, 0))
                    writer.uint32(/* id 2, wireType 1 =*/17).double(message.epoch);
                if (message.sheet != null && $Object.hasOwnProperty.call(message, "sheet"))
                    $root.doubleping.servers.CharacterSheet.encode(message.sheet, writer.uint32(/* id 3, wireType 2 =*/26).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a CharacterState message from the specified reader or buffer.
             * @function decode
             * @memberof doubleping.servers.CharacterState
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {doubleping.servers.CharacterState & doubleping.servers.CharacterState.$Shape} CharacterState
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            CharacterState.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.doubleping.servers.CharacterState();
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
                            if (wireType !== 1)
                                break;
                            if (!$Object.is(value = reader.double(), 0))
                                message.epoch = value;
                            else
                                delete message.epoch;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            message.sheet = $root.doubleping.servers.CharacterSheet.decode(reader, reader.size(), $undefined, _depth + 1, message.sheet);
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

            return CharacterState;
        })();

        servers.Stats = (function() {

            /**
             * Properties of a Stats.
             * @typedef {Object} doubleping.servers.Stats.$Properties
             * @property {number} [might] Stats might
             * @property {number} [skill] Stats skill
             * @property {number} [agility] Stats agility
             * @property {number} [vigour] Stats vigour
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Stats.
             * @memberof doubleping.servers
             * @interface IStats
             * @augments doubleping.servers.Stats.$Properties
             * @deprecated Use doubleping.servers.Stats.$Properties instead.
             */

            /**
             * Shape of a Stats.
             * @typedef {doubleping.servers.Stats.$Properties} doubleping.servers.Stats.$Shape
             */

            /**
             * Constructs a new Stats.
             * @memberof doubleping.servers
             * @classdesc Represents a Stats.
             * @constructor
             * @param {doubleping.servers.Stats.$Properties=} [properties] Properties to set
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
             * @memberof doubleping.servers.Stats
             * @instance
             */
            Stats.prototype.might = 0;

            /**
             * Stats skill.
             * @member {number} skill
             * @memberof doubleping.servers.Stats
             * @instance
             */
            Stats.prototype.skill = 0;

            /**
             * Stats agility.
             * @member {number} agility
             * @memberof doubleping.servers.Stats
             * @instance
             */
            Stats.prototype.agility = 0;

            /**
             * Stats vigour.
             * @member {number} vigour
             * @memberof doubleping.servers.Stats
             * @instance
             */
            Stats.prototype.vigour = 0;

            /**
             * Creates a new Stats instance using the specified properties.
             * @function create
             * @memberof doubleping.servers.Stats
             * @static
             * @param {doubleping.servers.Stats.$Properties=} [properties] Properties to set
             * @returns {doubleping.servers.Stats} Stats instance
             * @type {{
             *   (properties: doubleping.servers.Stats.$Shape): doubleping.servers.Stats & doubleping.servers.Stats.$Shape;
             *   (properties?: doubleping.servers.Stats.$Properties): doubleping.servers.Stats;
             * }}
             */
            Stats.create = function(properties) {
                return new Stats(properties);
            };

            /**
             * Encodes the specified Stats message. Does not implicitly {@link doubleping.servers.Stats.verify|verify} messages.
             * @function encode
             * @memberof doubleping.servers.Stats
             * @static
             * @param {doubleping.servers.Stats.$Properties} message Stats message or plain object to encode
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
             * @memberof doubleping.servers.Stats
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {doubleping.servers.Stats & doubleping.servers.Stats.$Shape} Stats
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
                message = _target || new $root.doubleping.servers.Stats();
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

        servers.Item = (function() {

            /**
             * Properties of an Item.
             * @typedef {Object} doubleping.servers.Item.$Properties
             * @property {string} [id] Item id
             * @property {string} [item] Item item
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of an Item.
             * @memberof doubleping.servers
             * @interface IItem
             * @augments doubleping.servers.Item.$Properties
             * @deprecated Use doubleping.servers.Item.$Properties instead.
             */

            /**
             * Shape of an Item.
             * @typedef {doubleping.servers.Item.$Properties} doubleping.servers.Item.$Shape
             */

            /**
             * Constructs a new Item.
             * @memberof doubleping.servers
             * @classdesc Represents an Item.
             * @constructor
             * @param {doubleping.servers.Item.$Properties=} [properties] Properties to set
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
             * @memberof doubleping.servers.Item
             * @instance
             */
            Item.prototype.id = "";

            /**
             * Item item.
             * @member {string} item
             * @memberof doubleping.servers.Item
             * @instance
             */
            Item.prototype.item = "";

            /**
             * Creates a new Item instance using the specified properties.
             * @function create
             * @memberof doubleping.servers.Item
             * @static
             * @param {doubleping.servers.Item.$Properties=} [properties] Properties to set
             * @returns {doubleping.servers.Item} Item instance
             * @type {{
             *   (properties: doubleping.servers.Item.$Shape): doubleping.servers.Item & doubleping.servers.Item.$Shape;
             *   (properties?: doubleping.servers.Item.$Properties): doubleping.servers.Item;
             * }}
             */
            Item.create = function(properties) {
                return new Item(properties);
            };

            /**
             * Encodes the specified Item message. Does not implicitly {@link doubleping.servers.Item.verify|verify} messages.
             * @function encode
             * @memberof doubleping.servers.Item
             * @static
             * @param {doubleping.servers.Item.$Properties} message Item message or plain object to encode
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
             * @memberof doubleping.servers.Item
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {doubleping.servers.Item & doubleping.servers.Item.$Shape} Item
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
                message = _target || new $root.doubleping.servers.Item();
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

        servers.CharacterSheet = (function() {

            /**
             * Properties of a CharacterSheet.
             * @typedef {Object} doubleping.servers.CharacterSheet.$Properties
             * @property {string} [id] CharacterSheet id
             * @property {string} [name] CharacterSheet name
             * @property {string} [calling] CharacterSheet calling
             * @property {doubleping.servers.Stats.$Properties} [stats] CharacterSheet stats
             * @property {string} [weapon] CharacterSheet weapon
             * @property {string} [armour] CharacterSheet armour
             * @property {number} [gold] CharacterSheet gold
             * @property {Array.<doubleping.servers.Item.$Properties>} [items] CharacterSheet items
             * @property {string} [settlement] CharacterSheet settlement
             * @property {number} [questsDone] CharacterSheet questsDone
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a CharacterSheet.
             * @memberof doubleping.servers
             * @interface ICharacterSheet
             * @augments doubleping.servers.CharacterSheet.$Properties
             * @deprecated Use doubleping.servers.CharacterSheet.$Properties instead.
             */

            /**
             * Shape of a CharacterSheet.
             * @typedef {doubleping.servers.CharacterSheet.$Properties} doubleping.servers.CharacterSheet.$Shape
             */

            /**
             * Constructs a new CharacterSheet.
             * @memberof doubleping.servers
             * @classdesc Represents a CharacterSheet.
             * @constructor
             * @param {doubleping.servers.CharacterSheet.$Properties=} [properties] Properties to set
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
             * @memberof doubleping.servers.CharacterSheet
             * @instance
             */
            CharacterSheet.prototype.id = "";

            /**
             * CharacterSheet name.
             * @member {string} name
             * @memberof doubleping.servers.CharacterSheet
             * @instance
             */
            CharacterSheet.prototype.name = "";

            /**
             * CharacterSheet calling.
             * @member {string} calling
             * @memberof doubleping.servers.CharacterSheet
             * @instance
             */
            CharacterSheet.prototype.calling = "";

            /**
             * CharacterSheet stats.
             * @member {doubleping.servers.Stats} stats
             * @memberof doubleping.servers.CharacterSheet
             * @instance
             */
            CharacterSheet.prototype.stats = null;

            /**
             * CharacterSheet weapon.
             * @member {string} weapon
             * @memberof doubleping.servers.CharacterSheet
             * @instance
             */
            CharacterSheet.prototype.weapon = "";

            /**
             * CharacterSheet armour.
             * @member {string} armour
             * @memberof doubleping.servers.CharacterSheet
             * @instance
             */
            CharacterSheet.prototype.armour = "";

            /**
             * CharacterSheet gold.
             * @member {number} gold
             * @memberof doubleping.servers.CharacterSheet
             * @instance
             */
            CharacterSheet.prototype.gold = 0;

            /**
             * CharacterSheet items.
             * @member {Array.<doubleping.servers.Item>} items
             * @memberof doubleping.servers.CharacterSheet
             * @instance
             */
            CharacterSheet.prototype.items = $util.emptyArray;

            /**
             * CharacterSheet settlement.
             * @member {string} settlement
             * @memberof doubleping.servers.CharacterSheet
             * @instance
             */
            CharacterSheet.prototype.settlement = "";

            /**
             * CharacterSheet questsDone.
             * @member {number} questsDone
             * @memberof doubleping.servers.CharacterSheet
             * @instance
             */
            CharacterSheet.prototype.questsDone = 0;

            /**
             * Creates a new CharacterSheet instance using the specified properties.
             * @function create
             * @memberof doubleping.servers.CharacterSheet
             * @static
             * @param {doubleping.servers.CharacterSheet.$Properties=} [properties] Properties to set
             * @returns {doubleping.servers.CharacterSheet} CharacterSheet instance
             * @type {{
             *   (properties: doubleping.servers.CharacterSheet.$Shape): doubleping.servers.CharacterSheet & doubleping.servers.CharacterSheet.$Shape;
             *   (properties?: doubleping.servers.CharacterSheet.$Properties): doubleping.servers.CharacterSheet;
             * }}
             */
            CharacterSheet.create = function(properties) {
                return new CharacterSheet(properties);
            };

            /**
             * Encodes the specified CharacterSheet message. Does not implicitly {@link doubleping.servers.CharacterSheet.verify|verify} messages.
             * @function encode
             * @memberof doubleping.servers.CharacterSheet
             * @static
             * @param {doubleping.servers.CharacterSheet.$Properties} message CharacterSheet message or plain object to encode
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
                    $root.doubleping.servers.Stats.encode(message.stats, writer.uint32(/* id 4, wireType 2 =*/34).fork(), _depth + 1).ldelim();
                if (message.weapon != null && $Object.hasOwnProperty.call(message, "weapon") && message.weapon !== "")
                    writer.uint32(/* id 5, wireType 2 =*/42).string(message.weapon);
                if (message.armour != null && $Object.hasOwnProperty.call(message, "armour") && message.armour !== "")
                    writer.uint32(/* id 6, wireType 2 =*/50).string(message.armour);
                if (message.gold != null && $Object.hasOwnProperty.call(message, "gold") && message.gold !== 0)
                    writer.uint32(/* id 7, wireType 0 =*/56).uint32(message.gold);
                if (message.items != null && message.items.length)
                    for (let i = 0; i < message.items.length; ++i)
                        $root.doubleping.servers.Item.encode(message.items[i], writer.uint32(/* id 8, wireType 2 =*/66).fork(), _depth + 1).ldelim();
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
             * @memberof doubleping.servers.CharacterSheet
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {doubleping.servers.CharacterSheet & doubleping.servers.CharacterSheet.$Shape} CharacterSheet
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
                message = _target || new $root.doubleping.servers.CharacterSheet();
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
                            message.stats = $root.doubleping.servers.Stats.decode(reader, reader.size(), $undefined, _depth + 1, message.stats);
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
                            message.items.push($root.doubleping.servers.Item.decode(reader, reader.size(), $undefined, _depth + 1));
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

        servers.SettlementAnnouncement = (function() {

            /**
             * Properties of a SettlementAnnouncement.
             * @typedef {Object} doubleping.servers.SettlementAnnouncement.$Properties
             * @property {string} [settlement] SettlementAnnouncement settlement
             * @property {string} [grpcAddress] SettlementAnnouncement grpcAddress
             * @property {string} [playerEndpoint] SettlementAnnouncement playerEndpoint
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a SettlementAnnouncement.
             * @memberof doubleping.servers
             * @interface ISettlementAnnouncement
             * @augments doubleping.servers.SettlementAnnouncement.$Properties
             * @deprecated Use doubleping.servers.SettlementAnnouncement.$Properties instead.
             */

            /**
             * Shape of a SettlementAnnouncement.
             * @typedef {doubleping.servers.SettlementAnnouncement.$Properties} doubleping.servers.SettlementAnnouncement.$Shape
             */

            /**
             * Constructs a new SettlementAnnouncement.
             * @memberof doubleping.servers
             * @classdesc Represents a SettlementAnnouncement.
             * @constructor
             * @param {doubleping.servers.SettlementAnnouncement.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const SettlementAnnouncement = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * SettlementAnnouncement settlement.
             * @member {string} settlement
             * @memberof doubleping.servers.SettlementAnnouncement
             * @instance
             */
            SettlementAnnouncement.prototype.settlement = "";

            /**
             * SettlementAnnouncement grpcAddress.
             * @member {string} grpcAddress
             * @memberof doubleping.servers.SettlementAnnouncement
             * @instance
             */
            SettlementAnnouncement.prototype.grpcAddress = "";

            /**
             * SettlementAnnouncement playerEndpoint.
             * @member {string} playerEndpoint
             * @memberof doubleping.servers.SettlementAnnouncement
             * @instance
             */
            SettlementAnnouncement.prototype.playerEndpoint = "";

            /**
             * Creates a new SettlementAnnouncement instance using the specified properties.
             * @function create
             * @memberof doubleping.servers.SettlementAnnouncement
             * @static
             * @param {doubleping.servers.SettlementAnnouncement.$Properties=} [properties] Properties to set
             * @returns {doubleping.servers.SettlementAnnouncement} SettlementAnnouncement instance
             * @type {{
             *   (properties: doubleping.servers.SettlementAnnouncement.$Shape): doubleping.servers.SettlementAnnouncement & doubleping.servers.SettlementAnnouncement.$Shape;
             *   (properties?: doubleping.servers.SettlementAnnouncement.$Properties): doubleping.servers.SettlementAnnouncement;
             * }}
             */
            SettlementAnnouncement.create = function(properties) {
                return new SettlementAnnouncement(properties);
            };

            /**
             * Encodes the specified SettlementAnnouncement message. Does not implicitly {@link doubleping.servers.SettlementAnnouncement.verify|verify} messages.
             * @function encode
             * @memberof doubleping.servers.SettlementAnnouncement
             * @static
             * @param {doubleping.servers.SettlementAnnouncement.$Properties} message SettlementAnnouncement message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            SettlementAnnouncement.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.settlement != null && $Object.hasOwnProperty.call(message, "settlement") && message.settlement !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.settlement);
                if (message.grpcAddress != null && $Object.hasOwnProperty.call(message, "grpcAddress") && message.grpcAddress !== "")
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.grpcAddress);
                if (message.playerEndpoint != null && $Object.hasOwnProperty.call(message, "playerEndpoint") && message.playerEndpoint !== "")
                    writer.uint32(/* id 3, wireType 2 =*/26).string(message.playerEndpoint);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a SettlementAnnouncement message from the specified reader or buffer.
             * @function decode
             * @memberof doubleping.servers.SettlementAnnouncement
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {doubleping.servers.SettlementAnnouncement & doubleping.servers.SettlementAnnouncement.$Shape} SettlementAnnouncement
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            SettlementAnnouncement.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.doubleping.servers.SettlementAnnouncement();
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
                            if ((value = reader.stringVerify()).length)
                                message.grpcAddress = value;
                            else
                                delete message.grpcAddress;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.playerEndpoint = value;
                            else
                                delete message.playerEndpoint;
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

            return SettlementAnnouncement;
        })();

        servers.SettlementQuery = (function() {

            /**
             * Properties of a SettlementQuery.
             * @typedef {Object} doubleping.servers.SettlementQuery.$Properties
             * @property {string} [settlement] SettlementQuery settlement
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a SettlementQuery.
             * @memberof doubleping.servers
             * @interface ISettlementQuery
             * @augments doubleping.servers.SettlementQuery.$Properties
             * @deprecated Use doubleping.servers.SettlementQuery.$Properties instead.
             */

            /**
             * Shape of a SettlementQuery.
             * @typedef {doubleping.servers.SettlementQuery.$Properties} doubleping.servers.SettlementQuery.$Shape
             */

            /**
             * Constructs a new SettlementQuery.
             * @memberof doubleping.servers
             * @classdesc Represents a SettlementQuery.
             * @constructor
             * @param {doubleping.servers.SettlementQuery.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const SettlementQuery = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * SettlementQuery settlement.
             * @member {string} settlement
             * @memberof doubleping.servers.SettlementQuery
             * @instance
             */
            SettlementQuery.prototype.settlement = "";

            /**
             * Creates a new SettlementQuery instance using the specified properties.
             * @function create
             * @memberof doubleping.servers.SettlementQuery
             * @static
             * @param {doubleping.servers.SettlementQuery.$Properties=} [properties] Properties to set
             * @returns {doubleping.servers.SettlementQuery} SettlementQuery instance
             * @type {{
             *   (properties: doubleping.servers.SettlementQuery.$Shape): doubleping.servers.SettlementQuery & doubleping.servers.SettlementQuery.$Shape;
             *   (properties?: doubleping.servers.SettlementQuery.$Properties): doubleping.servers.SettlementQuery;
             * }}
             */
            SettlementQuery.create = function(properties) {
                return new SettlementQuery(properties);
            };

            /**
             * Encodes the specified SettlementQuery message. Does not implicitly {@link doubleping.servers.SettlementQuery.verify|verify} messages.
             * @function encode
             * @memberof doubleping.servers.SettlementQuery
             * @static
             * @param {doubleping.servers.SettlementQuery.$Properties} message SettlementQuery message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            SettlementQuery.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.settlement != null && $Object.hasOwnProperty.call(message, "settlement") && message.settlement !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.settlement);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a SettlementQuery message from the specified reader or buffer.
             * @function decode
             * @memberof doubleping.servers.SettlementQuery
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {doubleping.servers.SettlementQuery & doubleping.servers.SettlementQuery.$Shape} SettlementQuery
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            SettlementQuery.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.doubleping.servers.SettlementQuery();
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

            return SettlementQuery;
        })();

        servers.CharacterEpoch = (function() {

            /**
             * Properties of a CharacterEpoch.
             * @typedef {Object} doubleping.servers.CharacterEpoch.$Properties
             * @property {string} [id] CharacterEpoch id
             * @property {number} [epoch] CharacterEpoch epoch
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a CharacterEpoch.
             * @memberof doubleping.servers
             * @interface ICharacterEpoch
             * @augments doubleping.servers.CharacterEpoch.$Properties
             * @deprecated Use doubleping.servers.CharacterEpoch.$Properties instead.
             */

            /**
             * Shape of a CharacterEpoch.
             * @typedef {doubleping.servers.CharacterEpoch.$Properties} doubleping.servers.CharacterEpoch.$Shape
             */

            /**
             * Constructs a new CharacterEpoch.
             * @memberof doubleping.servers
             * @classdesc Represents a CharacterEpoch.
             * @constructor
             * @param {doubleping.servers.CharacterEpoch.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const CharacterEpoch = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * CharacterEpoch id.
             * @member {string} id
             * @memberof doubleping.servers.CharacterEpoch
             * @instance
             */
            CharacterEpoch.prototype.id = "";

            /**
             * CharacterEpoch epoch.
             * @member {number} epoch
             * @memberof doubleping.servers.CharacterEpoch
             * @instance
             */
            CharacterEpoch.prototype.epoch = 0;

            /**
             * Creates a new CharacterEpoch instance using the specified properties.
             * @function create
             * @memberof doubleping.servers.CharacterEpoch
             * @static
             * @param {doubleping.servers.CharacterEpoch.$Properties=} [properties] Properties to set
             * @returns {doubleping.servers.CharacterEpoch} CharacterEpoch instance
             * @type {{
             *   (properties: doubleping.servers.CharacterEpoch.$Shape): doubleping.servers.CharacterEpoch & doubleping.servers.CharacterEpoch.$Shape;
             *   (properties?: doubleping.servers.CharacterEpoch.$Properties): doubleping.servers.CharacterEpoch;
             * }}
             */
            CharacterEpoch.create = function(properties) {
                return new CharacterEpoch(properties);
            };

            /**
             * Encodes the specified CharacterEpoch message. Does not implicitly {@link doubleping.servers.CharacterEpoch.verify|verify} messages.
             * @function encode
             * @memberof doubleping.servers.CharacterEpoch
             * @static
             * @param {doubleping.servers.CharacterEpoch.$Properties} message CharacterEpoch message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            CharacterEpoch.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.id != null && $Object.hasOwnProperty.call(message, "id") && message.id !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.id);
                if (message.epoch != null && $Object.hasOwnProperty.call(message, "epoch") && !$Object.is(message.epoch, 0))
                    writer.uint32(/* id 2, wireType 1 =*/17).double(message.epoch);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a CharacterEpoch message from the specified reader or buffer.
             * @function decode
             * @memberof doubleping.servers.CharacterEpoch
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {doubleping.servers.CharacterEpoch & doubleping.servers.CharacterEpoch.$Shape} CharacterEpoch
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            CharacterEpoch.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.doubleping.servers.CharacterEpoch();
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
                            if (wireType !== 1)
                                break;
                            if (!$Object.is(value = reader.double(), 0))
                                message.epoch = value;
                            else
                                delete message.epoch;
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

            return CharacterEpoch;
        })();

        servers.CustodyGiven = (function() {

            /**
             * Properties of a CustodyGiven.
             * @typedef {Object} doubleping.servers.CustodyGiven.$Properties
             * @property {Array.<doubleping.servers.CharacterState.$Properties>} [characters] CustodyGiven characters
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a CustodyGiven.
             * @memberof doubleping.servers
             * @interface ICustodyGiven
             * @augments doubleping.servers.CustodyGiven.$Properties
             * @deprecated Use doubleping.servers.CustodyGiven.$Properties instead.
             */

            /**
             * Shape of a CustodyGiven.
             * @typedef {doubleping.servers.CustodyGiven.$Properties} doubleping.servers.CustodyGiven.$Shape
             */

            /**
             * Constructs a new CustodyGiven.
             * @memberof doubleping.servers
             * @classdesc Represents a CustodyGiven.
             * @constructor
             * @param {doubleping.servers.CustodyGiven.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const CustodyGiven = function (properties) {
                this.characters = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * CustodyGiven characters.
             * @member {Array.<doubleping.servers.CharacterState>} characters
             * @memberof doubleping.servers.CustodyGiven
             * @instance
             */
            CustodyGiven.prototype.characters = $util.emptyArray;

            /**
             * Creates a new CustodyGiven instance using the specified properties.
             * @function create
             * @memberof doubleping.servers.CustodyGiven
             * @static
             * @param {doubleping.servers.CustodyGiven.$Properties=} [properties] Properties to set
             * @returns {doubleping.servers.CustodyGiven} CustodyGiven instance
             * @type {{
             *   (properties: doubleping.servers.CustodyGiven.$Shape): doubleping.servers.CustodyGiven & doubleping.servers.CustodyGiven.$Shape;
             *   (properties?: doubleping.servers.CustodyGiven.$Properties): doubleping.servers.CustodyGiven;
             * }}
             */
            CustodyGiven.create = function(properties) {
                return new CustodyGiven(properties);
            };

            /**
             * Encodes the specified CustodyGiven message. Does not implicitly {@link doubleping.servers.CustodyGiven.verify|verify} messages.
             * @function encode
             * @memberof doubleping.servers.CustodyGiven
             * @static
             * @param {doubleping.servers.CustodyGiven.$Properties} message CustodyGiven message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            CustodyGiven.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.characters != null && message.characters.length)
                    for (let i = 0; i < message.characters.length; ++i)
                        $root.doubleping.servers.CharacterState.encode(message.characters[i], writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a CustodyGiven message from the specified reader or buffer.
             * @function decode
             * @memberof doubleping.servers.CustodyGiven
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {doubleping.servers.CustodyGiven & doubleping.servers.CustodyGiven.$Shape} CustodyGiven
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            CustodyGiven.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.doubleping.servers.CustodyGiven();
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
                            if (!(message.characters && message.characters.length))
                                message.characters = [];
                            message.characters.push($root.doubleping.servers.CharacterState.decode(reader, reader.size(), $undefined, _depth + 1));
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

            return CustodyGiven;
        })();

        servers.PartyHandOff = (function() {

            /**
             * Properties of a PartyHandOff.
             * @typedef {Object} doubleping.servers.PartyHandOff.$Properties
             * @property {string} [idempotencyKey] PartyHandOff idempotencyKey
             * @property {string} [party] PartyHandOff party
             * @property {string} [settlement] PartyHandOff settlement
             * @property {Array.<doubleping.servers.CharacterState.$Properties>} [characters] PartyHandOff characters
             * @property {number} [leaseMs] PartyHandOff leaseMs
             * @property {Uint8Array} [checkpoint] PartyHandOff checkpoint
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a PartyHandOff.
             * @memberof doubleping.servers
             * @interface IPartyHandOff
             * @augments doubleping.servers.PartyHandOff.$Properties
             * @deprecated Use doubleping.servers.PartyHandOff.$Properties instead.
             */

            /**
             * Shape of a PartyHandOff.
             * @typedef {doubleping.servers.PartyHandOff.$Properties} doubleping.servers.PartyHandOff.$Shape
             */

            /**
             * Constructs a new PartyHandOff.
             * @memberof doubleping.servers
             * @classdesc Represents a PartyHandOff.
             * @constructor
             * @param {doubleping.servers.PartyHandOff.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const PartyHandOff = function (properties) {
                this.characters = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * PartyHandOff idempotencyKey.
             * @member {string} idempotencyKey
             * @memberof doubleping.servers.PartyHandOff
             * @instance
             */
            PartyHandOff.prototype.idempotencyKey = "";

            /**
             * PartyHandOff party.
             * @member {string} party
             * @memberof doubleping.servers.PartyHandOff
             * @instance
             */
            PartyHandOff.prototype.party = "";

            /**
             * PartyHandOff settlement.
             * @member {string} settlement
             * @memberof doubleping.servers.PartyHandOff
             * @instance
             */
            PartyHandOff.prototype.settlement = "";

            /**
             * PartyHandOff characters.
             * @member {Array.<doubleping.servers.CharacterState>} characters
             * @memberof doubleping.servers.PartyHandOff
             * @instance
             */
            PartyHandOff.prototype.characters = $util.emptyArray;

            /**
             * PartyHandOff leaseMs.
             * @member {number} leaseMs
             * @memberof doubleping.servers.PartyHandOff
             * @instance
             */
            PartyHandOff.prototype.leaseMs = 0;

            /**
             * PartyHandOff checkpoint.
             * @member {Uint8Array} checkpoint
             * @memberof doubleping.servers.PartyHandOff
             * @instance
             */
            PartyHandOff.prototype.checkpoint = $util.newBuffer([]);

            /**
             * Creates a new PartyHandOff instance using the specified properties.
             * @function create
             * @memberof doubleping.servers.PartyHandOff
             * @static
             * @param {doubleping.servers.PartyHandOff.$Properties=} [properties] Properties to set
             * @returns {doubleping.servers.PartyHandOff} PartyHandOff instance
             * @type {{
             *   (properties: doubleping.servers.PartyHandOff.$Shape): doubleping.servers.PartyHandOff & doubleping.servers.PartyHandOff.$Shape;
             *   (properties?: doubleping.servers.PartyHandOff.$Properties): doubleping.servers.PartyHandOff;
             * }}
             */
            PartyHandOff.create = function(properties) {
                return new PartyHandOff(properties);
            };

            /**
             * Encodes the specified PartyHandOff message. Does not implicitly {@link doubleping.servers.PartyHandOff.verify|verify} messages.
             * @function encode
             * @memberof doubleping.servers.PartyHandOff
             * @static
             * @param {doubleping.servers.PartyHandOff.$Properties} message PartyHandOff message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            PartyHandOff.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.idempotencyKey != null && $Object.hasOwnProperty.call(message, "idempotencyKey") && message.idempotencyKey !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.idempotencyKey);
                if (message.party != null && $Object.hasOwnProperty.call(message, "party") && message.party !== "")
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.party);
                if (message.settlement != null && $Object.hasOwnProperty.call(message, "settlement") && message.settlement !== "")
                    writer.uint32(/* id 3, wireType 2 =*/26).string(message.settlement);
                if (message.characters != null && message.characters.length)
                    for (let i = 0; i < message.characters.length; ++i)
                        $root.doubleping.servers.CharacterState.encode(message.characters[i], writer.uint32(/* id 4, wireType 2 =*/34).fork(), _depth + 1).ldelim();
                if (message.leaseMs != null && $Object.hasOwnProperty.call(message, "leaseMs") && !$Object.is(message.leaseMs, 0))
                    writer.uint32(/* id 5, wireType 1 =*/41).double(message.leaseMs);
                if (message.checkpoint != null && $Object.hasOwnProperty.call(message, "checkpoint") && message.checkpoint.length)
                    writer.uint32(/* id 6, wireType 2 =*/50).bytes(message.checkpoint);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a PartyHandOff message from the specified reader or buffer.
             * @function decode
             * @memberof doubleping.servers.PartyHandOff
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {doubleping.servers.PartyHandOff & doubleping.servers.PartyHandOff.$Shape} PartyHandOff
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            PartyHandOff.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.doubleping.servers.PartyHandOff();
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
                                message.idempotencyKey = value;
                            else
                                delete message.idempotencyKey;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.party = value;
                            else
                                delete message.party;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.settlement = value;
                            else
                                delete message.settlement;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            if (!(message.characters && message.characters.length))
                                message.characters = [];
                            message.characters.push($root.doubleping.servers.CharacterState.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    case 5: {
                            if (wireType !== 1)
                                break;
                            if (!$Object.is(value = reader.double(), 0))
                                message.leaseMs = value;
                            else
                                delete message.leaseMs;
                            continue;
                        }
                    case 6: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.checkpoint = value;
                            else
                                delete message.checkpoint;
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

            return PartyHandOff;
        })();

        servers.Gain = (function() {

            /**
             * Properties of a Gain.
             * @typedef {Object} doubleping.servers.Gain.$Properties
             * @property {string} [id] Gain id
             * @property {string} [character] Gain character
             * @property {number} [gold] Gain gold
             * @property {Array.<doubleping.servers.Item.$Properties>} [items] Gain items
             * @property {number} [questsDone] Gain questsDone
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Gain.
             * @memberof doubleping.servers
             * @interface IGain
             * @augments doubleping.servers.Gain.$Properties
             * @deprecated Use doubleping.servers.Gain.$Properties instead.
             */

            /**
             * Shape of a Gain.
             * @typedef {doubleping.servers.Gain.$Properties} doubleping.servers.Gain.$Shape
             */

            /**
             * Constructs a new Gain.
             * @memberof doubleping.servers
             * @classdesc Represents a Gain.
             * @constructor
             * @param {doubleping.servers.Gain.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Gain = function (properties) {
                this.items = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Gain id.
             * @member {string} id
             * @memberof doubleping.servers.Gain
             * @instance
             */
            Gain.prototype.id = "";

            /**
             * Gain character.
             * @member {string} character
             * @memberof doubleping.servers.Gain
             * @instance
             */
            Gain.prototype.character = "";

            /**
             * Gain gold.
             * @member {number} gold
             * @memberof doubleping.servers.Gain
             * @instance
             */
            Gain.prototype.gold = 0;

            /**
             * Gain items.
             * @member {Array.<doubleping.servers.Item>} items
             * @memberof doubleping.servers.Gain
             * @instance
             */
            Gain.prototype.items = $util.emptyArray;

            /**
             * Gain questsDone.
             * @member {number} questsDone
             * @memberof doubleping.servers.Gain
             * @instance
             */
            Gain.prototype.questsDone = 0;

            /**
             * Creates a new Gain instance using the specified properties.
             * @function create
             * @memberof doubleping.servers.Gain
             * @static
             * @param {doubleping.servers.Gain.$Properties=} [properties] Properties to set
             * @returns {doubleping.servers.Gain} Gain instance
             * @type {{
             *   (properties: doubleping.servers.Gain.$Shape): doubleping.servers.Gain & doubleping.servers.Gain.$Shape;
             *   (properties?: doubleping.servers.Gain.$Properties): doubleping.servers.Gain;
             * }}
             */
            Gain.create = function(properties) {
                return new Gain(properties);
            };

            /**
             * Encodes the specified Gain message. Does not implicitly {@link doubleping.servers.Gain.verify|verify} messages.
             * @function encode
             * @memberof doubleping.servers.Gain
             * @static
             * @param {doubleping.servers.Gain.$Properties} message Gain message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Gain.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.id != null && $Object.hasOwnProperty.call(message, "id") && message.id !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.id);
                if (message.character != null && $Object.hasOwnProperty.call(message, "character") && message.character !== "")
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.character);
                if (message.gold != null && $Object.hasOwnProperty.call(message, "gold") && message.gold !== 0)
                    writer.uint32(/* id 3, wireType 0 =*/24).uint32(message.gold);
                if (message.items != null && message.items.length)
                    for (let i = 0; i < message.items.length; ++i)
                        $root.doubleping.servers.Item.encode(message.items[i], writer.uint32(/* id 4, wireType 2 =*/34).fork(), _depth + 1).ldelim();
                if (message.questsDone != null && $Object.hasOwnProperty.call(message, "questsDone") && message.questsDone !== 0)
                    writer.uint32(/* id 5, wireType 0 =*/40).uint32(message.questsDone);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a Gain message from the specified reader or buffer.
             * @function decode
             * @memberof doubleping.servers.Gain
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {doubleping.servers.Gain & doubleping.servers.Gain.$Shape} Gain
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Gain.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.doubleping.servers.Gain();
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
                                message.character = value;
                            else
                                delete message.character;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.gold = value;
                            else
                                delete message.gold;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            if (!(message.items && message.items.length))
                                message.items = [];
                            message.items.push($root.doubleping.servers.Item.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    case 5: {
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

            return Gain;
        })();

        servers.PartySave = (function() {

            /**
             * Properties of a PartySave.
             * @typedef {Object} doubleping.servers.PartySave.$Properties
             * @property {string} [idempotencyKey] PartySave idempotencyKey
             * @property {string} [party] PartySave party
             * @property {string} [settlement] PartySave settlement
             * @property {number} [sequence] PartySave sequence
             * @property {Array.<doubleping.servers.CharacterEpoch.$Properties>} [characters] PartySave characters
             * @property {Array.<doubleping.servers.Gain.$Properties>} [gains] PartySave gains
             * @property {Uint8Array} [checkpoint] PartySave checkpoint
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a PartySave.
             * @memberof doubleping.servers
             * @interface IPartySave
             * @augments doubleping.servers.PartySave.$Properties
             * @deprecated Use doubleping.servers.PartySave.$Properties instead.
             */

            /**
             * Shape of a PartySave.
             * @typedef {doubleping.servers.PartySave.$Properties} doubleping.servers.PartySave.$Shape
             */

            /**
             * Constructs a new PartySave.
             * @memberof doubleping.servers
             * @classdesc Represents a PartySave.
             * @constructor
             * @param {doubleping.servers.PartySave.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const PartySave = function (properties) {
                this.characters = [];
                this.gains = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * PartySave idempotencyKey.
             * @member {string} idempotencyKey
             * @memberof doubleping.servers.PartySave
             * @instance
             */
            PartySave.prototype.idempotencyKey = "";

            /**
             * PartySave party.
             * @member {string} party
             * @memberof doubleping.servers.PartySave
             * @instance
             */
            PartySave.prototype.party = "";

            /**
             * PartySave settlement.
             * @member {string} settlement
             * @memberof doubleping.servers.PartySave
             * @instance
             */
            PartySave.prototype.settlement = "";

            /**
             * PartySave sequence.
             * @member {number} sequence
             * @memberof doubleping.servers.PartySave
             * @instance
             */
            PartySave.prototype.sequence = 0;

            /**
             * PartySave characters.
             * @member {Array.<doubleping.servers.CharacterEpoch>} characters
             * @memberof doubleping.servers.PartySave
             * @instance
             */
            PartySave.prototype.characters = $util.emptyArray;

            /**
             * PartySave gains.
             * @member {Array.<doubleping.servers.Gain>} gains
             * @memberof doubleping.servers.PartySave
             * @instance
             */
            PartySave.prototype.gains = $util.emptyArray;

            /**
             * PartySave checkpoint.
             * @member {Uint8Array} checkpoint
             * @memberof doubleping.servers.PartySave
             * @instance
             */
            PartySave.prototype.checkpoint = $util.newBuffer([]);

            /**
             * Creates a new PartySave instance using the specified properties.
             * @function create
             * @memberof doubleping.servers.PartySave
             * @static
             * @param {doubleping.servers.PartySave.$Properties=} [properties] Properties to set
             * @returns {doubleping.servers.PartySave} PartySave instance
             * @type {{
             *   (properties: doubleping.servers.PartySave.$Shape): doubleping.servers.PartySave & doubleping.servers.PartySave.$Shape;
             *   (properties?: doubleping.servers.PartySave.$Properties): doubleping.servers.PartySave;
             * }}
             */
            PartySave.create = function(properties) {
                return new PartySave(properties);
            };

            /**
             * Encodes the specified PartySave message. Does not implicitly {@link doubleping.servers.PartySave.verify|verify} messages.
             * @function encode
             * @memberof doubleping.servers.PartySave
             * @static
             * @param {doubleping.servers.PartySave.$Properties} message PartySave message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            PartySave.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.idempotencyKey != null && $Object.hasOwnProperty.call(message, "idempotencyKey") && message.idempotencyKey !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.idempotencyKey);
                if (message.party != null && $Object.hasOwnProperty.call(message, "party") && message.party !== "")
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.party);
                if (message.settlement != null && $Object.hasOwnProperty.call(message, "settlement") && message.settlement !== "")
                    writer.uint32(/* id 3, wireType 2 =*/26).string(message.settlement);
                if (message.sequence != null && $Object.hasOwnProperty.call(message, "sequence") && message.sequence !== 0)
                    writer.uint32(/* id 4, wireType 0 =*/32).uint32(message.sequence);
                if (message.characters != null && message.characters.length)
                    for (let i = 0; i < message.characters.length; ++i)
                        $root.doubleping.servers.CharacterEpoch.encode(message.characters[i], writer.uint32(/* id 5, wireType 2 =*/42).fork(), _depth + 1).ldelim();
                if (message.gains != null && message.gains.length)
                    for (let i = 0; i < message.gains.length; ++i)
                        $root.doubleping.servers.Gain.encode(message.gains[i], writer.uint32(/* id 6, wireType 2 =*/50).fork(), _depth + 1).ldelim();
                if (message.checkpoint != null && $Object.hasOwnProperty.call(message, "checkpoint") && message.checkpoint.length)
                    writer.uint32(/* id 7, wireType 2 =*/58).bytes(message.checkpoint);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a PartySave message from the specified reader or buffer.
             * @function decode
             * @memberof doubleping.servers.PartySave
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {doubleping.servers.PartySave & doubleping.servers.PartySave.$Shape} PartySave
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            PartySave.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.doubleping.servers.PartySave();
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
                                message.idempotencyKey = value;
                            else
                                delete message.idempotencyKey;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.party = value;
                            else
                                delete message.party;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.settlement = value;
                            else
                                delete message.settlement;
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
                            if (!(message.characters && message.characters.length))
                                message.characters = [];
                            message.characters.push($root.doubleping.servers.CharacterEpoch.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    case 6: {
                            if (wireType !== 2)
                                break;
                            if (!(message.gains && message.gains.length))
                                message.gains = [];
                            message.gains.push($root.doubleping.servers.Gain.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    case 7: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.checkpoint = value;
                            else
                                delete message.checkpoint;
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

            return PartySave;
        })();

        servers.ReturningMember = (function() {

            /**
             * Properties of a ReturningMember.
             * @typedef {Object} doubleping.servers.ReturningMember.$Properties
             * @property {string} [id] ReturningMember id
             * @property {number} [epoch] ReturningMember epoch
             * @property {boolean} [isLoggedOut] ReturningMember isLoggedOut
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a ReturningMember.
             * @memberof doubleping.servers
             * @interface IReturningMember
             * @augments doubleping.servers.ReturningMember.$Properties
             * @deprecated Use doubleping.servers.ReturningMember.$Properties instead.
             */

            /**
             * Shape of a ReturningMember.
             * @typedef {doubleping.servers.ReturningMember.$Properties} doubleping.servers.ReturningMember.$Shape
             */

            /**
             * Constructs a new ReturningMember.
             * @memberof doubleping.servers
             * @classdesc Represents a ReturningMember.
             * @constructor
             * @param {doubleping.servers.ReturningMember.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const ReturningMember = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * ReturningMember id.
             * @member {string} id
             * @memberof doubleping.servers.ReturningMember
             * @instance
             */
            ReturningMember.prototype.id = "";

            /**
             * ReturningMember epoch.
             * @member {number} epoch
             * @memberof doubleping.servers.ReturningMember
             * @instance
             */
            ReturningMember.prototype.epoch = 0;

            /**
             * ReturningMember isLoggedOut.
             * @member {boolean} isLoggedOut
             * @memberof doubleping.servers.ReturningMember
             * @instance
             */
            ReturningMember.prototype.isLoggedOut = false;

            /**
             * Creates a new ReturningMember instance using the specified properties.
             * @function create
             * @memberof doubleping.servers.ReturningMember
             * @static
             * @param {doubleping.servers.ReturningMember.$Properties=} [properties] Properties to set
             * @returns {doubleping.servers.ReturningMember} ReturningMember instance
             * @type {{
             *   (properties: doubleping.servers.ReturningMember.$Shape): doubleping.servers.ReturningMember & doubleping.servers.ReturningMember.$Shape;
             *   (properties?: doubleping.servers.ReturningMember.$Properties): doubleping.servers.ReturningMember;
             * }}
             */
            ReturningMember.create = function(properties) {
                return new ReturningMember(properties);
            };

            /**
             * Encodes the specified ReturningMember message. Does not implicitly {@link doubleping.servers.ReturningMember.verify|verify} messages.
             * @function encode
             * @memberof doubleping.servers.ReturningMember
             * @static
             * @param {doubleping.servers.ReturningMember.$Properties} message ReturningMember message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            ReturningMember.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.id != null && $Object.hasOwnProperty.call(message, "id") && message.id !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.id);
                if (message.epoch != null && $Object.hasOwnProperty.call(message, "epoch") && !$Object.is(message.epoch, 0))
                    writer.uint32(/* id 2, wireType 1 =*/17).double(message.epoch);
                if (message.isLoggedOut != null && $Object.hasOwnProperty.call(message, "isLoggedOut") && message.isLoggedOut !== false)
                    writer.uint32(/* id 3, wireType 0 =*/24).bool(message.isLoggedOut);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a ReturningMember message from the specified reader or buffer.
             * @function decode
             * @memberof doubleping.servers.ReturningMember
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {doubleping.servers.ReturningMember & doubleping.servers.ReturningMember.$Shape} ReturningMember
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            ReturningMember.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.doubleping.servers.ReturningMember();
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
                            if (wireType !== 1)
                                break;
                            if (!$Object.is(value = reader.double(), 0))
                                message.epoch = value;
                            else
                                delete message.epoch;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.bool())
                                message.isLoggedOut = value;
                            else
                                delete message.isLoggedOut;
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

            return ReturningMember;
        })();

        servers.PartyReturn = (function() {

            /**
             * Properties of a PartyReturn.
             * @typedef {Object} doubleping.servers.PartyReturn.$Properties
             * @property {string} [idempotencyKey] PartyReturn idempotencyKey
             * @property {string} [party] PartyReturn party
             * @property {string} [settlement] PartyReturn settlement
             * @property {Array.<doubleping.servers.ReturningMember.$Properties>} [members] PartyReturn members
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a PartyReturn.
             * @memberof doubleping.servers
             * @interface IPartyReturn
             * @augments doubleping.servers.PartyReturn.$Properties
             * @deprecated Use doubleping.servers.PartyReturn.$Properties instead.
             */

            /**
             * Shape of a PartyReturn.
             * @typedef {doubleping.servers.PartyReturn.$Properties} doubleping.servers.PartyReturn.$Shape
             */

            /**
             * Constructs a new PartyReturn.
             * @memberof doubleping.servers
             * @classdesc Represents a PartyReturn.
             * @constructor
             * @param {doubleping.servers.PartyReturn.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const PartyReturn = function (properties) {
                this.members = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * PartyReturn idempotencyKey.
             * @member {string} idempotencyKey
             * @memberof doubleping.servers.PartyReturn
             * @instance
             */
            PartyReturn.prototype.idempotencyKey = "";

            /**
             * PartyReturn party.
             * @member {string} party
             * @memberof doubleping.servers.PartyReturn
             * @instance
             */
            PartyReturn.prototype.party = "";

            /**
             * PartyReturn settlement.
             * @member {string} settlement
             * @memberof doubleping.servers.PartyReturn
             * @instance
             */
            PartyReturn.prototype.settlement = "";

            /**
             * PartyReturn members.
             * @member {Array.<doubleping.servers.ReturningMember>} members
             * @memberof doubleping.servers.PartyReturn
             * @instance
             */
            PartyReturn.prototype.members = $util.emptyArray;

            /**
             * Creates a new PartyReturn instance using the specified properties.
             * @function create
             * @memberof doubleping.servers.PartyReturn
             * @static
             * @param {doubleping.servers.PartyReturn.$Properties=} [properties] Properties to set
             * @returns {doubleping.servers.PartyReturn} PartyReturn instance
             * @type {{
             *   (properties: doubleping.servers.PartyReturn.$Shape): doubleping.servers.PartyReturn & doubleping.servers.PartyReturn.$Shape;
             *   (properties?: doubleping.servers.PartyReturn.$Properties): doubleping.servers.PartyReturn;
             * }}
             */
            PartyReturn.create = function(properties) {
                return new PartyReturn(properties);
            };

            /**
             * Encodes the specified PartyReturn message. Does not implicitly {@link doubleping.servers.PartyReturn.verify|verify} messages.
             * @function encode
             * @memberof doubleping.servers.PartyReturn
             * @static
             * @param {doubleping.servers.PartyReturn.$Properties} message PartyReturn message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            PartyReturn.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.idempotencyKey != null && $Object.hasOwnProperty.call(message, "idempotencyKey") && message.idempotencyKey !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.idempotencyKey);
                if (message.party != null && $Object.hasOwnProperty.call(message, "party") && message.party !== "")
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.party);
                if (message.settlement != null && $Object.hasOwnProperty.call(message, "settlement") && message.settlement !== "")
                    writer.uint32(/* id 3, wireType 2 =*/26).string(message.settlement);
                if (message.members != null && message.members.length)
                    for (let i = 0; i < message.members.length; ++i)
                        $root.doubleping.servers.ReturningMember.encode(message.members[i], writer.uint32(/* id 4, wireType 2 =*/34).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a PartyReturn message from the specified reader or buffer.
             * @function decode
             * @memberof doubleping.servers.PartyReturn
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {doubleping.servers.PartyReturn & doubleping.servers.PartyReturn.$Shape} PartyReturn
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            PartyReturn.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.doubleping.servers.PartyReturn();
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
                                message.idempotencyKey = value;
                            else
                                delete message.idempotencyKey;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.party = value;
                            else
                                delete message.party;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.settlement = value;
                            else
                                delete message.settlement;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            if (!(message.members && message.members.length))
                                message.members = [];
                            message.members.push($root.doubleping.servers.ReturningMember.decode(reader, reader.size(), $undefined, _depth + 1));
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

            return PartyReturn;
        })();

        servers.PartyReclaim = (function() {

            /**
             * Properties of a PartyReclaim.
             * @typedef {Object} doubleping.servers.PartyReclaim.$Properties
             * @property {string} [idempotencyKey] PartyReclaim idempotencyKey
             * @property {string} [party] PartyReclaim party
             * @property {string} [settlement] PartyReclaim settlement
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a PartyReclaim.
             * @memberof doubleping.servers
             * @interface IPartyReclaim
             * @augments doubleping.servers.PartyReclaim.$Properties
             * @deprecated Use doubleping.servers.PartyReclaim.$Properties instead.
             */

            /**
             * Shape of a PartyReclaim.
             * @typedef {doubleping.servers.PartyReclaim.$Properties} doubleping.servers.PartyReclaim.$Shape
             */

            /**
             * Constructs a new PartyReclaim.
             * @memberof doubleping.servers
             * @classdesc Represents a PartyReclaim.
             * @constructor
             * @param {doubleping.servers.PartyReclaim.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const PartyReclaim = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * PartyReclaim idempotencyKey.
             * @member {string} idempotencyKey
             * @memberof doubleping.servers.PartyReclaim
             * @instance
             */
            PartyReclaim.prototype.idempotencyKey = "";

            /**
             * PartyReclaim party.
             * @member {string} party
             * @memberof doubleping.servers.PartyReclaim
             * @instance
             */
            PartyReclaim.prototype.party = "";

            /**
             * PartyReclaim settlement.
             * @member {string} settlement
             * @memberof doubleping.servers.PartyReclaim
             * @instance
             */
            PartyReclaim.prototype.settlement = "";

            /**
             * Creates a new PartyReclaim instance using the specified properties.
             * @function create
             * @memberof doubleping.servers.PartyReclaim
             * @static
             * @param {doubleping.servers.PartyReclaim.$Properties=} [properties] Properties to set
             * @returns {doubleping.servers.PartyReclaim} PartyReclaim instance
             * @type {{
             *   (properties: doubleping.servers.PartyReclaim.$Shape): doubleping.servers.PartyReclaim & doubleping.servers.PartyReclaim.$Shape;
             *   (properties?: doubleping.servers.PartyReclaim.$Properties): doubleping.servers.PartyReclaim;
             * }}
             */
            PartyReclaim.create = function(properties) {
                return new PartyReclaim(properties);
            };

            /**
             * Encodes the specified PartyReclaim message. Does not implicitly {@link doubleping.servers.PartyReclaim.verify|verify} messages.
             * @function encode
             * @memberof doubleping.servers.PartyReclaim
             * @static
             * @param {doubleping.servers.PartyReclaim.$Properties} message PartyReclaim message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            PartyReclaim.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.idempotencyKey != null && $Object.hasOwnProperty.call(message, "idempotencyKey") && message.idempotencyKey !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.idempotencyKey);
                if (message.party != null && $Object.hasOwnProperty.call(message, "party") && message.party !== "")
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.party);
                if (message.settlement != null && $Object.hasOwnProperty.call(message, "settlement") && message.settlement !== "")
                    writer.uint32(/* id 3, wireType 2 =*/26).string(message.settlement);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a PartyReclaim message from the specified reader or buffer.
             * @function decode
             * @memberof doubleping.servers.PartyReclaim
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {doubleping.servers.PartyReclaim & doubleping.servers.PartyReclaim.$Shape} PartyReclaim
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            PartyReclaim.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.doubleping.servers.PartyReclaim();
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
                                message.idempotencyKey = value;
                            else
                                delete message.idempotencyKey;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.party = value;
                            else
                                delete message.party;
                            continue;
                        }
                    case 3: {
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

            return PartyReclaim;
        })();

        servers.PartyReclaimed = (function() {

            /**
             * Properties of a PartyReclaimed.
             * @typedef {Object} doubleping.servers.PartyReclaimed.$Properties
             * @property {Array.<doubleping.servers.CharacterState.$Properties>} [characters] PartyReclaimed characters
             * @property {Uint8Array} [checkpoint] PartyReclaimed checkpoint
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a PartyReclaimed.
             * @memberof doubleping.servers
             * @interface IPartyReclaimed
             * @augments doubleping.servers.PartyReclaimed.$Properties
             * @deprecated Use doubleping.servers.PartyReclaimed.$Properties instead.
             */

            /**
             * Shape of a PartyReclaimed.
             * @typedef {doubleping.servers.PartyReclaimed.$Properties} doubleping.servers.PartyReclaimed.$Shape
             */

            /**
             * Constructs a new PartyReclaimed.
             * @memberof doubleping.servers
             * @classdesc Represents a PartyReclaimed.
             * @constructor
             * @param {doubleping.servers.PartyReclaimed.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const PartyReclaimed = function (properties) {
                this.characters = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * PartyReclaimed characters.
             * @member {Array.<doubleping.servers.CharacterState>} characters
             * @memberof doubleping.servers.PartyReclaimed
             * @instance
             */
            PartyReclaimed.prototype.characters = $util.emptyArray;

            /**
             * PartyReclaimed checkpoint.
             * @member {Uint8Array} checkpoint
             * @memberof doubleping.servers.PartyReclaimed
             * @instance
             */
            PartyReclaimed.prototype.checkpoint = $util.newBuffer([]);

            /**
             * Creates a new PartyReclaimed instance using the specified properties.
             * @function create
             * @memberof doubleping.servers.PartyReclaimed
             * @static
             * @param {doubleping.servers.PartyReclaimed.$Properties=} [properties] Properties to set
             * @returns {doubleping.servers.PartyReclaimed} PartyReclaimed instance
             * @type {{
             *   (properties: doubleping.servers.PartyReclaimed.$Shape): doubleping.servers.PartyReclaimed & doubleping.servers.PartyReclaimed.$Shape;
             *   (properties?: doubleping.servers.PartyReclaimed.$Properties): doubleping.servers.PartyReclaimed;
             * }}
             */
            PartyReclaimed.create = function(properties) {
                return new PartyReclaimed(properties);
            };

            /**
             * Encodes the specified PartyReclaimed message. Does not implicitly {@link doubleping.servers.PartyReclaimed.verify|verify} messages.
             * @function encode
             * @memberof doubleping.servers.PartyReclaimed
             * @static
             * @param {doubleping.servers.PartyReclaimed.$Properties} message PartyReclaimed message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            PartyReclaimed.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.characters != null && message.characters.length)
                    for (let i = 0; i < message.characters.length; ++i)
                        $root.doubleping.servers.CharacterState.encode(message.characters[i], writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                if (message.checkpoint != null && $Object.hasOwnProperty.call(message, "checkpoint") && message.checkpoint.length)
                    writer.uint32(/* id 2, wireType 2 =*/18).bytes(message.checkpoint);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a PartyReclaimed message from the specified reader or buffer.
             * @function decode
             * @memberof doubleping.servers.PartyReclaimed
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {doubleping.servers.PartyReclaimed & doubleping.servers.PartyReclaimed.$Shape} PartyReclaimed
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            PartyReclaimed.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.doubleping.servers.PartyReclaimed();
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
                            if (!(message.characters && message.characters.length))
                                message.characters = [];
                            message.characters.push($root.doubleping.servers.CharacterState.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.checkpoint = value;
                            else
                                delete message.checkpoint;
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

            return PartyReclaimed;
        })();

        servers.LeaseRenewal = (function() {

            /**
             * Properties of a LeaseRenewal.
             * @typedef {Object} doubleping.servers.LeaseRenewal.$Properties
             * @property {string} [settlement] LeaseRenewal settlement
             * @property {Array.<string>} [parties] LeaseRenewal parties
             * @property {number} [leaseMs] LeaseRenewal leaseMs
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a LeaseRenewal.
             * @memberof doubleping.servers
             * @interface ILeaseRenewal
             * @augments doubleping.servers.LeaseRenewal.$Properties
             * @deprecated Use doubleping.servers.LeaseRenewal.$Properties instead.
             */

            /**
             * Shape of a LeaseRenewal.
             * @typedef {doubleping.servers.LeaseRenewal.$Properties} doubleping.servers.LeaseRenewal.$Shape
             */

            /**
             * Constructs a new LeaseRenewal.
             * @memberof doubleping.servers
             * @classdesc Represents a LeaseRenewal.
             * @constructor
             * @param {doubleping.servers.LeaseRenewal.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const LeaseRenewal = function (properties) {
                this.parties = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * LeaseRenewal settlement.
             * @member {string} settlement
             * @memberof doubleping.servers.LeaseRenewal
             * @instance
             */
            LeaseRenewal.prototype.settlement = "";

            /**
             * LeaseRenewal parties.
             * @member {Array.<string>} parties
             * @memberof doubleping.servers.LeaseRenewal
             * @instance
             */
            LeaseRenewal.prototype.parties = $util.emptyArray;

            /**
             * LeaseRenewal leaseMs.
             * @member {number} leaseMs
             * @memberof doubleping.servers.LeaseRenewal
             * @instance
             */
            LeaseRenewal.prototype.leaseMs = 0;

            /**
             * Creates a new LeaseRenewal instance using the specified properties.
             * @function create
             * @memberof doubleping.servers.LeaseRenewal
             * @static
             * @param {doubleping.servers.LeaseRenewal.$Properties=} [properties] Properties to set
             * @returns {doubleping.servers.LeaseRenewal} LeaseRenewal instance
             * @type {{
             *   (properties: doubleping.servers.LeaseRenewal.$Shape): doubleping.servers.LeaseRenewal & doubleping.servers.LeaseRenewal.$Shape;
             *   (properties?: doubleping.servers.LeaseRenewal.$Properties): doubleping.servers.LeaseRenewal;
             * }}
             */
            LeaseRenewal.create = function(properties) {
                return new LeaseRenewal(properties);
            };

            /**
             * Encodes the specified LeaseRenewal message. Does not implicitly {@link doubleping.servers.LeaseRenewal.verify|verify} messages.
             * @function encode
             * @memberof doubleping.servers.LeaseRenewal
             * @static
             * @param {doubleping.servers.LeaseRenewal.$Properties} message LeaseRenewal message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            LeaseRenewal.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.settlement != null && $Object.hasOwnProperty.call(message, "settlement") && message.settlement !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.settlement);
                if (message.parties != null && message.parties.length)
                    for (let i = 0; i < message.parties.length; ++i)
                        writer.uint32(/* id 2, wireType 2 =*/18).string(message.parties[i]);
                if (message.leaseMs != null && $Object.hasOwnProperty.call(message, "leaseMs") && !$Object.is(message.leaseMs, 0))
                    writer.uint32(/* id 3, wireType 1 =*/25).double(message.leaseMs);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a LeaseRenewal message from the specified reader or buffer.
             * @function decode
             * @memberof doubleping.servers.LeaseRenewal
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {doubleping.servers.LeaseRenewal & doubleping.servers.LeaseRenewal.$Shape} LeaseRenewal
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            LeaseRenewal.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.doubleping.servers.LeaseRenewal();
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
                            if (!(message.parties && message.parties.length))
                                message.parties = [];
                            message.parties.push(reader.stringVerify());
                            continue;
                        }
                    case 3: {
                            if (wireType !== 1)
                                break;
                            if (!$Object.is(value = reader.double(), 0))
                                message.leaseMs = value;
                            else
                                delete message.leaseMs;
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

            return LeaseRenewal;
        })();

        servers.LeasesRenewed = (function() {

            /**
             * Properties of a LeasesRenewed.
             * @typedef {Object} doubleping.servers.LeasesRenewed.$Properties
             * @property {Array.<string>} [refused] LeasesRenewed refused
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a LeasesRenewed.
             * @memberof doubleping.servers
             * @interface ILeasesRenewed
             * @augments doubleping.servers.LeasesRenewed.$Properties
             * @deprecated Use doubleping.servers.LeasesRenewed.$Properties instead.
             */

            /**
             * Shape of a LeasesRenewed.
             * @typedef {doubleping.servers.LeasesRenewed.$Properties} doubleping.servers.LeasesRenewed.$Shape
             */

            /**
             * Constructs a new LeasesRenewed.
             * @memberof doubleping.servers
             * @classdesc Represents a LeasesRenewed.
             * @constructor
             * @param {doubleping.servers.LeasesRenewed.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const LeasesRenewed = function (properties) {
                this.refused = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * LeasesRenewed refused.
             * @member {Array.<string>} refused
             * @memberof doubleping.servers.LeasesRenewed
             * @instance
             */
            LeasesRenewed.prototype.refused = $util.emptyArray;

            /**
             * Creates a new LeasesRenewed instance using the specified properties.
             * @function create
             * @memberof doubleping.servers.LeasesRenewed
             * @static
             * @param {doubleping.servers.LeasesRenewed.$Properties=} [properties] Properties to set
             * @returns {doubleping.servers.LeasesRenewed} LeasesRenewed instance
             * @type {{
             *   (properties: doubleping.servers.LeasesRenewed.$Shape): doubleping.servers.LeasesRenewed & doubleping.servers.LeasesRenewed.$Shape;
             *   (properties?: doubleping.servers.LeasesRenewed.$Properties): doubleping.servers.LeasesRenewed;
             * }}
             */
            LeasesRenewed.create = function(properties) {
                return new LeasesRenewed(properties);
            };

            /**
             * Encodes the specified LeasesRenewed message. Does not implicitly {@link doubleping.servers.LeasesRenewed.verify|verify} messages.
             * @function encode
             * @memberof doubleping.servers.LeasesRenewed
             * @static
             * @param {doubleping.servers.LeasesRenewed.$Properties} message LeasesRenewed message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            LeasesRenewed.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.refused != null && message.refused.length)
                    for (let i = 0; i < message.refused.length; ++i)
                        writer.uint32(/* id 1, wireType 2 =*/10).string(message.refused[i]);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a LeasesRenewed message from the specified reader or buffer.
             * @function decode
             * @memberof doubleping.servers.LeasesRenewed
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {doubleping.servers.LeasesRenewed & doubleping.servers.LeasesRenewed.$Shape} LeasesRenewed
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            LeasesRenewed.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.doubleping.servers.LeasesRenewed();
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
                            if (!(message.refused && message.refused.length))
                                message.refused = [];
                            message.refused.push(reader.stringVerify());
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

            return LeasesRenewed;
        })();

        servers.CharacterSave = (function() {

            /**
             * Properties of a CharacterSave.
             * @typedef {Object} doubleping.servers.CharacterSave.$Properties
             * @property {string} [idempotencyKey] CharacterSave idempotencyKey
             * @property {string} [settlement] CharacterSave settlement
             * @property {doubleping.servers.CharacterState.$Properties} [character] CharacterSave character
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a CharacterSave.
             * @memberof doubleping.servers
             * @interface ICharacterSave
             * @augments doubleping.servers.CharacterSave.$Properties
             * @deprecated Use doubleping.servers.CharacterSave.$Properties instead.
             */

            /**
             * Shape of a CharacterSave.
             * @typedef {doubleping.servers.CharacterSave.$Properties} doubleping.servers.CharacterSave.$Shape
             */

            /**
             * Constructs a new CharacterSave.
             * @memberof doubleping.servers
             * @classdesc Represents a CharacterSave.
             * @constructor
             * @param {doubleping.servers.CharacterSave.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const CharacterSave = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * CharacterSave idempotencyKey.
             * @member {string} idempotencyKey
             * @memberof doubleping.servers.CharacterSave
             * @instance
             */
            CharacterSave.prototype.idempotencyKey = "";

            /**
             * CharacterSave settlement.
             * @member {string} settlement
             * @memberof doubleping.servers.CharacterSave
             * @instance
             */
            CharacterSave.prototype.settlement = "";

            /**
             * CharacterSave character.
             * @member {doubleping.servers.CharacterState} character
             * @memberof doubleping.servers.CharacterSave
             * @instance
             */
            CharacterSave.prototype.character = null;

            /**
             * Creates a new CharacterSave instance using the specified properties.
             * @function create
             * @memberof doubleping.servers.CharacterSave
             * @static
             * @param {doubleping.servers.CharacterSave.$Properties=} [properties] Properties to set
             * @returns {doubleping.servers.CharacterSave} CharacterSave instance
             * @type {{
             *   (properties: doubleping.servers.CharacterSave.$Shape): doubleping.servers.CharacterSave & doubleping.servers.CharacterSave.$Shape;
             *   (properties?: doubleping.servers.CharacterSave.$Properties): doubleping.servers.CharacterSave;
             * }}
             */
            CharacterSave.create = function(properties) {
                return new CharacterSave(properties);
            };

            /**
             * Encodes the specified CharacterSave message. Does not implicitly {@link doubleping.servers.CharacterSave.verify|verify} messages.
             * @function encode
             * @memberof doubleping.servers.CharacterSave
             * @static
             * @param {doubleping.servers.CharacterSave.$Properties} message CharacterSave message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            CharacterSave.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.idempotencyKey != null && $Object.hasOwnProperty.call(message, "idempotencyKey") && message.idempotencyKey !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.idempotencyKey);
                if (message.settlement != null && $Object.hasOwnProperty.call(message, "settlement") && message.settlement !== "")
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.settlement);
                if (message.character != null && $Object.hasOwnProperty.call(message, "character"))
                    $root.doubleping.servers.CharacterState.encode(message.character, writer.uint32(/* id 3, wireType 2 =*/26).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a CharacterSave message from the specified reader or buffer.
             * @function decode
             * @memberof doubleping.servers.CharacterSave
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {doubleping.servers.CharacterSave & doubleping.servers.CharacterSave.$Shape} CharacterSave
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            CharacterSave.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.doubleping.servers.CharacterSave();
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
                                message.idempotencyKey = value;
                            else
                                delete message.idempotencyKey;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.settlement = value;
                            else
                                delete message.settlement;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            message.character = $root.doubleping.servers.CharacterState.decode(reader, reader.size(), $undefined, _depth + 1, message.character);
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

            return CharacterSave;
        })();

        servers.CharactersSave = (function() {

            /**
             * Properties of a CharactersSave.
             * @typedef {Object} doubleping.servers.CharactersSave.$Properties
             * @property {string} [idempotencyKey] CharactersSave idempotencyKey
             * @property {string} [settlement] CharactersSave settlement
             * @property {Array.<doubleping.servers.CharacterState.$Properties>} [characters] CharactersSave characters
             * @property {string} [ledgerId] CharactersSave ledgerId
             * @property {string} [reason] CharactersSave reason
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a CharactersSave.
             * @memberof doubleping.servers
             * @interface ICharactersSave
             * @augments doubleping.servers.CharactersSave.$Properties
             * @deprecated Use doubleping.servers.CharactersSave.$Properties instead.
             */

            /**
             * Shape of a CharactersSave.
             * @typedef {doubleping.servers.CharactersSave.$Properties} doubleping.servers.CharactersSave.$Shape
             */

            /**
             * Constructs a new CharactersSave.
             * @memberof doubleping.servers
             * @classdesc Represents a CharactersSave.
             * @constructor
             * @param {doubleping.servers.CharactersSave.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const CharactersSave = function (properties) {
                this.characters = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * CharactersSave idempotencyKey.
             * @member {string} idempotencyKey
             * @memberof doubleping.servers.CharactersSave
             * @instance
             */
            CharactersSave.prototype.idempotencyKey = "";

            /**
             * CharactersSave settlement.
             * @member {string} settlement
             * @memberof doubleping.servers.CharactersSave
             * @instance
             */
            CharactersSave.prototype.settlement = "";

            /**
             * CharactersSave characters.
             * @member {Array.<doubleping.servers.CharacterState>} characters
             * @memberof doubleping.servers.CharactersSave
             * @instance
             */
            CharactersSave.prototype.characters = $util.emptyArray;

            /**
             * CharactersSave ledgerId.
             * @member {string} ledgerId
             * @memberof doubleping.servers.CharactersSave
             * @instance
             */
            CharactersSave.prototype.ledgerId = "";

            /**
             * CharactersSave reason.
             * @member {string} reason
             * @memberof doubleping.servers.CharactersSave
             * @instance
             */
            CharactersSave.prototype.reason = "";

            /**
             * Creates a new CharactersSave instance using the specified properties.
             * @function create
             * @memberof doubleping.servers.CharactersSave
             * @static
             * @param {doubleping.servers.CharactersSave.$Properties=} [properties] Properties to set
             * @returns {doubleping.servers.CharactersSave} CharactersSave instance
             * @type {{
             *   (properties: doubleping.servers.CharactersSave.$Shape): doubleping.servers.CharactersSave & doubleping.servers.CharactersSave.$Shape;
             *   (properties?: doubleping.servers.CharactersSave.$Properties): doubleping.servers.CharactersSave;
             * }}
             */
            CharactersSave.create = function(properties) {
                return new CharactersSave(properties);
            };

            /**
             * Encodes the specified CharactersSave message. Does not implicitly {@link doubleping.servers.CharactersSave.verify|verify} messages.
             * @function encode
             * @memberof doubleping.servers.CharactersSave
             * @static
             * @param {doubleping.servers.CharactersSave.$Properties} message CharactersSave message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            CharactersSave.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.idempotencyKey != null && $Object.hasOwnProperty.call(message, "idempotencyKey") && message.idempotencyKey !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.idempotencyKey);
                if (message.settlement != null && $Object.hasOwnProperty.call(message, "settlement") && message.settlement !== "")
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.settlement);
                if (message.characters != null && message.characters.length)
                    for (let i = 0; i < message.characters.length; ++i)
                        $root.doubleping.servers.CharacterState.encode(message.characters[i], writer.uint32(/* id 3, wireType 2 =*/26).fork(), _depth + 1).ldelim();
                if (message.ledgerId != null && $Object.hasOwnProperty.call(message, "ledgerId") && message.ledgerId !== "")
                    writer.uint32(/* id 4, wireType 2 =*/34).string(message.ledgerId);
                if (message.reason != null && $Object.hasOwnProperty.call(message, "reason") && message.reason !== "")
                    writer.uint32(/* id 5, wireType 2 =*/42).string(message.reason);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a CharactersSave message from the specified reader or buffer.
             * @function decode
             * @memberof doubleping.servers.CharactersSave
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {doubleping.servers.CharactersSave & doubleping.servers.CharactersSave.$Shape} CharactersSave
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            CharactersSave.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.doubleping.servers.CharactersSave();
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
                                message.idempotencyKey = value;
                            else
                                delete message.idempotencyKey;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.settlement = value;
                            else
                                delete message.settlement;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if (!(message.characters && message.characters.length))
                                message.characters = [];
                            message.characters.push($root.doubleping.servers.CharacterState.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.ledgerId = value;
                            else
                                delete message.ledgerId;
                            continue;
                        }
                    case 5: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.reason = value;
                            else
                                delete message.reason;
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

            return CharactersSave;
        })();

        servers.LoadCharacters = (function() {

            /**
             * Properties of a LoadCharacters.
             * @typedef {Object} doubleping.servers.LoadCharacters.$Properties
             * @property {string} [settlement] LoadCharacters settlement
             * @property {number} [number] LoadCharacters number
             * @property {number} [players] LoadCharacters players
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a LoadCharacters.
             * @memberof doubleping.servers
             * @interface ILoadCharacters
             * @augments doubleping.servers.LoadCharacters.$Properties
             * @deprecated Use doubleping.servers.LoadCharacters.$Properties instead.
             */

            /**
             * Shape of a LoadCharacters.
             * @typedef {doubleping.servers.LoadCharacters.$Properties} doubleping.servers.LoadCharacters.$Shape
             */

            /**
             * Constructs a new LoadCharacters.
             * @memberof doubleping.servers
             * @classdesc Represents a LoadCharacters.
             * @constructor
             * @param {doubleping.servers.LoadCharacters.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const LoadCharacters = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * LoadCharacters settlement.
             * @member {string} settlement
             * @memberof doubleping.servers.LoadCharacters
             * @instance
             */
            LoadCharacters.prototype.settlement = "";

            /**
             * LoadCharacters number.
             * @member {number} number
             * @memberof doubleping.servers.LoadCharacters
             * @instance
             */
            LoadCharacters.prototype.number = 0;

            /**
             * LoadCharacters players.
             * @member {number} players
             * @memberof doubleping.servers.LoadCharacters
             * @instance
             */
            LoadCharacters.prototype.players = 0;

            /**
             * Creates a new LoadCharacters instance using the specified properties.
             * @function create
             * @memberof doubleping.servers.LoadCharacters
             * @static
             * @param {doubleping.servers.LoadCharacters.$Properties=} [properties] Properties to set
             * @returns {doubleping.servers.LoadCharacters} LoadCharacters instance
             * @type {{
             *   (properties: doubleping.servers.LoadCharacters.$Shape): doubleping.servers.LoadCharacters & doubleping.servers.LoadCharacters.$Shape;
             *   (properties?: doubleping.servers.LoadCharacters.$Properties): doubleping.servers.LoadCharacters;
             * }}
             */
            LoadCharacters.create = function(properties) {
                return new LoadCharacters(properties);
            };

            /**
             * Encodes the specified LoadCharacters message. Does not implicitly {@link doubleping.servers.LoadCharacters.verify|verify} messages.
             * @function encode
             * @memberof doubleping.servers.LoadCharacters
             * @static
             * @param {doubleping.servers.LoadCharacters.$Properties} message LoadCharacters message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            LoadCharacters.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.settlement != null && $Object.hasOwnProperty.call(message, "settlement") && message.settlement !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.settlement);
                if (message.number != null && $Object.hasOwnProperty.call(message, "number") && message.number !== 0)
                    writer.uint32(/* id 2, wireType 0 =*/16).uint32(message.number);
                if (message.players != null && $Object.hasOwnProperty.call(message, "players") && message.players !== 0)
                    writer.uint32(/* id 3, wireType 0 =*/24).uint32(message.players);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a LoadCharacters message from the specified reader or buffer.
             * @function decode
             * @memberof doubleping.servers.LoadCharacters
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {doubleping.servers.LoadCharacters & doubleping.servers.LoadCharacters.$Shape} LoadCharacters
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            LoadCharacters.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.doubleping.servers.LoadCharacters();
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
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.number = value;
                            else
                                delete message.number;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.players = value;
                            else
                                delete message.players;
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

            return LoadCharacters;
        })();

        servers.LoadParty = (function() {

            /**
             * Properties of a LoadParty.
             * @typedef {Object} doubleping.servers.LoadParty.$Properties
             * @property {number} [number] LoadParty number
             * @property {number} [players] LoadParty players
             * @property {number} [companions] LoadParty companions
             * @property {string} [destination] LoadParty destination
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a LoadParty.
             * @memberof doubleping.servers
             * @interface ILoadParty
             * @augments doubleping.servers.LoadParty.$Properties
             * @deprecated Use doubleping.servers.LoadParty.$Properties instead.
             */

            /**
             * Shape of a LoadParty.
             * @typedef {doubleping.servers.LoadParty.$Properties} doubleping.servers.LoadParty.$Shape
             */

            /**
             * Constructs a new LoadParty.
             * @memberof doubleping.servers
             * @classdesc Represents a LoadParty.
             * @constructor
             * @param {doubleping.servers.LoadParty.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const LoadParty = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * LoadParty number.
             * @member {number} number
             * @memberof doubleping.servers.LoadParty
             * @instance
             */
            LoadParty.prototype.number = 0;

            /**
             * LoadParty players.
             * @member {number} players
             * @memberof doubleping.servers.LoadParty
             * @instance
             */
            LoadParty.prototype.players = 0;

            /**
             * LoadParty companions.
             * @member {number} companions
             * @memberof doubleping.servers.LoadParty
             * @instance
             */
            LoadParty.prototype.companions = 0;

            /**
             * LoadParty destination.
             * @member {string} destination
             * @memberof doubleping.servers.LoadParty
             * @instance
             */
            LoadParty.prototype.destination = "";

            /**
             * Creates a new LoadParty instance using the specified properties.
             * @function create
             * @memberof doubleping.servers.LoadParty
             * @static
             * @param {doubleping.servers.LoadParty.$Properties=} [properties] Properties to set
             * @returns {doubleping.servers.LoadParty} LoadParty instance
             * @type {{
             *   (properties: doubleping.servers.LoadParty.$Shape): doubleping.servers.LoadParty & doubleping.servers.LoadParty.$Shape;
             *   (properties?: doubleping.servers.LoadParty.$Properties): doubleping.servers.LoadParty;
             * }}
             */
            LoadParty.create = function(properties) {
                return new LoadParty(properties);
            };

            /**
             * Encodes the specified LoadParty message. Does not implicitly {@link doubleping.servers.LoadParty.verify|verify} messages.
             * @function encode
             * @memberof doubleping.servers.LoadParty
             * @static
             * @param {doubleping.servers.LoadParty.$Properties} message LoadParty message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            LoadParty.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.number != null && $Object.hasOwnProperty.call(message, "number") && message.number !== 0)
                    writer.uint32(/* id 1, wireType 0 =*/8).uint32(message.number);
                if (message.players != null && $Object.hasOwnProperty.call(message, "players") && message.players !== 0)
                    writer.uint32(/* id 2, wireType 0 =*/16).uint32(message.players);
                if (message.companions != null && $Object.hasOwnProperty.call(message, "companions") && message.companions !== 0)
                    writer.uint32(/* id 3, wireType 0 =*/24).uint32(message.companions);
                if (message.destination != null && $Object.hasOwnProperty.call(message, "destination") && message.destination !== "")
                    writer.uint32(/* id 4, wireType 2 =*/34).string(message.destination);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a LoadParty message from the specified reader or buffer.
             * @function decode
             * @memberof doubleping.servers.LoadParty
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {doubleping.servers.LoadParty & doubleping.servers.LoadParty.$Shape} LoadParty
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            LoadParty.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.doubleping.servers.LoadParty();
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
                                message.number = value;
                            else
                                delete message.number;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.players = value;
                            else
                                delete message.players;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.companions = value;
                            else
                                delete message.companions;
                            continue;
                        }
                    case 4: {
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

            return LoadParty;
        })();

        servers.LoadPartySetOut = (function() {

            /**
             * Properties of a LoadPartySetOut.
             * @typedef {Object} doubleping.servers.LoadPartySetOut.$Properties
             * @property {string} [party] LoadPartySetOut party
             * @property {Array.<doubleping.servers.MemberSeat.$Properties>} [seats] LoadPartySetOut seats
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a LoadPartySetOut.
             * @memberof doubleping.servers
             * @interface ILoadPartySetOut
             * @augments doubleping.servers.LoadPartySetOut.$Properties
             * @deprecated Use doubleping.servers.LoadPartySetOut.$Properties instead.
             */

            /**
             * Shape of a LoadPartySetOut.
             * @typedef {doubleping.servers.LoadPartySetOut.$Properties} doubleping.servers.LoadPartySetOut.$Shape
             */

            /**
             * Constructs a new LoadPartySetOut.
             * @memberof doubleping.servers
             * @classdesc Represents a LoadPartySetOut.
             * @constructor
             * @param {doubleping.servers.LoadPartySetOut.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const LoadPartySetOut = function (properties) {
                this.seats = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * LoadPartySetOut party.
             * @member {string} party
             * @memberof doubleping.servers.LoadPartySetOut
             * @instance
             */
            LoadPartySetOut.prototype.party = "";

            /**
             * LoadPartySetOut seats.
             * @member {Array.<doubleping.servers.MemberSeat>} seats
             * @memberof doubleping.servers.LoadPartySetOut
             * @instance
             */
            LoadPartySetOut.prototype.seats = $util.emptyArray;

            /**
             * Creates a new LoadPartySetOut instance using the specified properties.
             * @function create
             * @memberof doubleping.servers.LoadPartySetOut
             * @static
             * @param {doubleping.servers.LoadPartySetOut.$Properties=} [properties] Properties to set
             * @returns {doubleping.servers.LoadPartySetOut} LoadPartySetOut instance
             * @type {{
             *   (properties: doubleping.servers.LoadPartySetOut.$Shape): doubleping.servers.LoadPartySetOut & doubleping.servers.LoadPartySetOut.$Shape;
             *   (properties?: doubleping.servers.LoadPartySetOut.$Properties): doubleping.servers.LoadPartySetOut;
             * }}
             */
            LoadPartySetOut.create = function(properties) {
                return new LoadPartySetOut(properties);
            };

            /**
             * Encodes the specified LoadPartySetOut message. Does not implicitly {@link doubleping.servers.LoadPartySetOut.verify|verify} messages.
             * @function encode
             * @memberof doubleping.servers.LoadPartySetOut
             * @static
             * @param {doubleping.servers.LoadPartySetOut.$Properties} message LoadPartySetOut message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            LoadPartySetOut.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.party != null && $Object.hasOwnProperty.call(message, "party") && message.party !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.party);
                if (message.seats != null && message.seats.length)
                    for (let i = 0; i < message.seats.length; ++i)
                        $root.doubleping.servers.MemberSeat.encode(message.seats[i], writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a LoadPartySetOut message from the specified reader or buffer.
             * @function decode
             * @memberof doubleping.servers.LoadPartySetOut
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {doubleping.servers.LoadPartySetOut & doubleping.servers.LoadPartySetOut.$Shape} LoadPartySetOut
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            LoadPartySetOut.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.doubleping.servers.LoadPartySetOut();
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
                            if (!(message.seats && message.seats.length))
                                message.seats = [];
                            message.seats.push($root.doubleping.servers.MemberSeat.decode(reader, reader.size(), $undefined, _depth + 1));
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

            return LoadPartySetOut;
        })();

        servers.Admission = (function() {

            /**
             * Properties of an Admission.
             * @typedef {Object} doubleping.servers.Admission.$Properties
             * @property {string} [idempotencyKey] Admission idempotencyKey
             * @property {doubleping.servers.CharacterState.$Properties} [character] Admission character
             * @property {doubleping.servers.Holder.$Properties} [holder] Admission holder
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of an Admission.
             * @memberof doubleping.servers
             * @interface IAdmission
             * @augments doubleping.servers.Admission.$Properties
             * @deprecated Use doubleping.servers.Admission.$Properties instead.
             */

            /**
             * Shape of an Admission.
             * @typedef {doubleping.servers.Admission.$Properties} doubleping.servers.Admission.$Shape
             */

            /**
             * Constructs a new Admission.
             * @memberof doubleping.servers
             * @classdesc Represents an Admission.
             * @constructor
             * @param {doubleping.servers.Admission.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Admission = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Admission idempotencyKey.
             * @member {string} idempotencyKey
             * @memberof doubleping.servers.Admission
             * @instance
             */
            Admission.prototype.idempotencyKey = "";

            /**
             * Admission character.
             * @member {doubleping.servers.CharacterState} character
             * @memberof doubleping.servers.Admission
             * @instance
             */
            Admission.prototype.character = null;

            /**
             * Admission holder.
             * @member {doubleping.servers.Holder} holder
             * @memberof doubleping.servers.Admission
             * @instance
             */
            Admission.prototype.holder = null;

            /**
             * Creates a new Admission instance using the specified properties.
             * @function create
             * @memberof doubleping.servers.Admission
             * @static
             * @param {doubleping.servers.Admission.$Properties=} [properties] Properties to set
             * @returns {doubleping.servers.Admission} Admission instance
             * @type {{
             *   (properties: doubleping.servers.Admission.$Shape): doubleping.servers.Admission & doubleping.servers.Admission.$Shape;
             *   (properties?: doubleping.servers.Admission.$Properties): doubleping.servers.Admission;
             * }}
             */
            Admission.create = function(properties) {
                return new Admission(properties);
            };

            /**
             * Encodes the specified Admission message. Does not implicitly {@link doubleping.servers.Admission.verify|verify} messages.
             * @function encode
             * @memberof doubleping.servers.Admission
             * @static
             * @param {doubleping.servers.Admission.$Properties} message Admission message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Admission.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.idempotencyKey != null && $Object.hasOwnProperty.call(message, "idempotencyKey") && message.idempotencyKey !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.idempotencyKey);
                if (message.character != null && $Object.hasOwnProperty.call(message, "character"))
                    $root.doubleping.servers.CharacterState.encode(message.character, writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
                if (message.holder != null && $Object.hasOwnProperty.call(message, "holder"))
                    $root.doubleping.servers.Holder.encode(message.holder, writer.uint32(/* id 3, wireType 2 =*/26).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes an Admission message from the specified reader or buffer.
             * @function decode
             * @memberof doubleping.servers.Admission
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {doubleping.servers.Admission & doubleping.servers.Admission.$Shape} Admission
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Admission.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.doubleping.servers.Admission();
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
                                message.idempotencyKey = value;
                            else
                                delete message.idempotencyKey;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            message.character = $root.doubleping.servers.CharacterState.decode(reader, reader.size(), $undefined, _depth + 1, message.character);
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            message.holder = $root.doubleping.servers.Holder.decode(reader, reader.size(), $undefined, _depth + 1, message.holder);
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

            return Admission;
        })();

        servers.Seat = (function() {

            /**
             * Properties of a Seat.
             * @typedef {Object} doubleping.servers.Seat.$Properties
             * @property {string} [server] Seat server
             * @property {string} [endpoint] Seat endpoint
             * @property {string} [ticket] Seat ticket
             * @property {string} [settlement] Seat settlement
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Seat.
             * @memberof doubleping.servers
             * @interface ISeat
             * @augments doubleping.servers.Seat.$Properties
             * @deprecated Use doubleping.servers.Seat.$Properties instead.
             */

            /**
             * Shape of a Seat.
             * @typedef {doubleping.servers.Seat.$Properties} doubleping.servers.Seat.$Shape
             */

            /**
             * Constructs a new Seat.
             * @memberof doubleping.servers
             * @classdesc Represents a Seat.
             * @constructor
             * @param {doubleping.servers.Seat.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Seat = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Seat server.
             * @member {string} server
             * @memberof doubleping.servers.Seat
             * @instance
             */
            Seat.prototype.server = "";

            /**
             * Seat endpoint.
             * @member {string} endpoint
             * @memberof doubleping.servers.Seat
             * @instance
             */
            Seat.prototype.endpoint = "";

            /**
             * Seat ticket.
             * @member {string} ticket
             * @memberof doubleping.servers.Seat
             * @instance
             */
            Seat.prototype.ticket = "";

            /**
             * Seat settlement.
             * @member {string} settlement
             * @memberof doubleping.servers.Seat
             * @instance
             */
            Seat.prototype.settlement = "";

            /**
             * Creates a new Seat instance using the specified properties.
             * @function create
             * @memberof doubleping.servers.Seat
             * @static
             * @param {doubleping.servers.Seat.$Properties=} [properties] Properties to set
             * @returns {doubleping.servers.Seat} Seat instance
             * @type {{
             *   (properties: doubleping.servers.Seat.$Shape): doubleping.servers.Seat & doubleping.servers.Seat.$Shape;
             *   (properties?: doubleping.servers.Seat.$Properties): doubleping.servers.Seat;
             * }}
             */
            Seat.create = function(properties) {
                return new Seat(properties);
            };

            /**
             * Encodes the specified Seat message. Does not implicitly {@link doubleping.servers.Seat.verify|verify} messages.
             * @function encode
             * @memberof doubleping.servers.Seat
             * @static
             * @param {doubleping.servers.Seat.$Properties} message Seat message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Seat.encode = function (message, writer, _depth) {
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
             * Decodes a Seat message from the specified reader or buffer.
             * @function decode
             * @memberof doubleping.servers.Seat
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {doubleping.servers.Seat & doubleping.servers.Seat.$Shape} Seat
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Seat.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.doubleping.servers.Seat();
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

            return Seat;
        })();

        servers.PartyOrder = (function() {

            /**
             * Properties of a PartyOrder.
             * @typedef {Object} doubleping.servers.PartyOrder.$Properties
             * @property {string} [party] PartyOrder party
             * @property {string} [settlement] PartyOrder settlement
             * @property {string} [settlementAddress] PartyOrder settlementAddress
             * @property {Uint8Array} [order] PartyOrder order
             * @property {Uint8Array} [checkpoint] PartyOrder checkpoint
             * @property {Array.<doubleping.servers.CharacterEpoch.$Properties>} [characters] PartyOrder characters
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a PartyOrder.
             * @memberof doubleping.servers
             * @interface IPartyOrder
             * @augments doubleping.servers.PartyOrder.$Properties
             * @deprecated Use doubleping.servers.PartyOrder.$Properties instead.
             */

            /**
             * Shape of a PartyOrder.
             * @typedef {doubleping.servers.PartyOrder.$Properties} doubleping.servers.PartyOrder.$Shape
             */

            /**
             * Constructs a new PartyOrder.
             * @memberof doubleping.servers
             * @classdesc Represents a PartyOrder.
             * @constructor
             * @param {doubleping.servers.PartyOrder.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const PartyOrder = function (properties) {
                this.characters = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * PartyOrder party.
             * @member {string} party
             * @memberof doubleping.servers.PartyOrder
             * @instance
             */
            PartyOrder.prototype.party = "";

            /**
             * PartyOrder settlement.
             * @member {string} settlement
             * @memberof doubleping.servers.PartyOrder
             * @instance
             */
            PartyOrder.prototype.settlement = "";

            /**
             * PartyOrder settlementAddress.
             * @member {string} settlementAddress
             * @memberof doubleping.servers.PartyOrder
             * @instance
             */
            PartyOrder.prototype.settlementAddress = "";

            /**
             * PartyOrder order.
             * @member {Uint8Array} order
             * @memberof doubleping.servers.PartyOrder
             * @instance
             */
            PartyOrder.prototype.order = $util.newBuffer([]);

            /**
             * PartyOrder checkpoint.
             * @member {Uint8Array} checkpoint
             * @memberof doubleping.servers.PartyOrder
             * @instance
             */
            PartyOrder.prototype.checkpoint = $util.newBuffer([]);

            /**
             * PartyOrder characters.
             * @member {Array.<doubleping.servers.CharacterEpoch>} characters
             * @memberof doubleping.servers.PartyOrder
             * @instance
             */
            PartyOrder.prototype.characters = $util.emptyArray;

            /**
             * Creates a new PartyOrder instance using the specified properties.
             * @function create
             * @memberof doubleping.servers.PartyOrder
             * @static
             * @param {doubleping.servers.PartyOrder.$Properties=} [properties] Properties to set
             * @returns {doubleping.servers.PartyOrder} PartyOrder instance
             * @type {{
             *   (properties: doubleping.servers.PartyOrder.$Shape): doubleping.servers.PartyOrder & doubleping.servers.PartyOrder.$Shape;
             *   (properties?: doubleping.servers.PartyOrder.$Properties): doubleping.servers.PartyOrder;
             * }}
             */
            PartyOrder.create = function(properties) {
                return new PartyOrder(properties);
            };

            /**
             * Encodes the specified PartyOrder message. Does not implicitly {@link doubleping.servers.PartyOrder.verify|verify} messages.
             * @function encode
             * @memberof doubleping.servers.PartyOrder
             * @static
             * @param {doubleping.servers.PartyOrder.$Properties} message PartyOrder message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            PartyOrder.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.party != null && $Object.hasOwnProperty.call(message, "party") && message.party !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.party);
                if (message.settlement != null && $Object.hasOwnProperty.call(message, "settlement") && message.settlement !== "")
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.settlement);
                if (message.settlementAddress != null && $Object.hasOwnProperty.call(message, "settlementAddress") && message.settlementAddress !== "")
                    writer.uint32(/* id 3, wireType 2 =*/26).string(message.settlementAddress);
                if (message.order != null && $Object.hasOwnProperty.call(message, "order") && message.order.length)
                    writer.uint32(/* id 4, wireType 2 =*/34).bytes(message.order);
                if (message.checkpoint != null && $Object.hasOwnProperty.call(message, "checkpoint") && message.checkpoint.length)
                    writer.uint32(/* id 5, wireType 2 =*/42).bytes(message.checkpoint);
                if (message.characters != null && message.characters.length)
                    for (let i = 0; i < message.characters.length; ++i)
                        $root.doubleping.servers.CharacterEpoch.encode(message.characters[i], writer.uint32(/* id 6, wireType 2 =*/50).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a PartyOrder message from the specified reader or buffer.
             * @function decode
             * @memberof doubleping.servers.PartyOrder
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {doubleping.servers.PartyOrder & doubleping.servers.PartyOrder.$Shape} PartyOrder
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            PartyOrder.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.doubleping.servers.PartyOrder();
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
                                message.settlement = value;
                            else
                                delete message.settlement;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.settlementAddress = value;
                            else
                                delete message.settlementAddress;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.order = value;
                            else
                                delete message.order;
                            continue;
                        }
                    case 5: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.checkpoint = value;
                            else
                                delete message.checkpoint;
                            continue;
                        }
                    case 6: {
                            if (wireType !== 2)
                                break;
                            if (!(message.characters && message.characters.length))
                                message.characters = [];
                            message.characters.push($root.doubleping.servers.CharacterEpoch.decode(reader, reader.size(), $undefined, _depth + 1));
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

            return PartyOrder;
        })();

        servers.MemberSeat = (function() {

            /**
             * Properties of a MemberSeat.
             * @typedef {Object} doubleping.servers.MemberSeat.$Properties
             * @property {string} [character] MemberSeat character
             * @property {doubleping.servers.Seat.$Properties} [seat] MemberSeat seat
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a MemberSeat.
             * @memberof doubleping.servers
             * @interface IMemberSeat
             * @augments doubleping.servers.MemberSeat.$Properties
             * @deprecated Use doubleping.servers.MemberSeat.$Properties instead.
             */

            /**
             * Shape of a MemberSeat.
             * @typedef {doubleping.servers.MemberSeat.$Properties} doubleping.servers.MemberSeat.$Shape
             */

            /**
             * Constructs a new MemberSeat.
             * @memberof doubleping.servers
             * @classdesc Represents a MemberSeat.
             * @constructor
             * @param {doubleping.servers.MemberSeat.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const MemberSeat = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * MemberSeat character.
             * @member {string} character
             * @memberof doubleping.servers.MemberSeat
             * @instance
             */
            MemberSeat.prototype.character = "";

            /**
             * MemberSeat seat.
             * @member {doubleping.servers.Seat} seat
             * @memberof doubleping.servers.MemberSeat
             * @instance
             */
            MemberSeat.prototype.seat = null;

            /**
             * Creates a new MemberSeat instance using the specified properties.
             * @function create
             * @memberof doubleping.servers.MemberSeat
             * @static
             * @param {doubleping.servers.MemberSeat.$Properties=} [properties] Properties to set
             * @returns {doubleping.servers.MemberSeat} MemberSeat instance
             * @type {{
             *   (properties: doubleping.servers.MemberSeat.$Shape): doubleping.servers.MemberSeat & doubleping.servers.MemberSeat.$Shape;
             *   (properties?: doubleping.servers.MemberSeat.$Properties): doubleping.servers.MemberSeat;
             * }}
             */
            MemberSeat.create = function(properties) {
                return new MemberSeat(properties);
            };

            /**
             * Encodes the specified MemberSeat message. Does not implicitly {@link doubleping.servers.MemberSeat.verify|verify} messages.
             * @function encode
             * @memberof doubleping.servers.MemberSeat
             * @static
             * @param {doubleping.servers.MemberSeat.$Properties} message MemberSeat message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            MemberSeat.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.character != null && $Object.hasOwnProperty.call(message, "character") && message.character !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.character);
                if (message.seat != null && $Object.hasOwnProperty.call(message, "seat"))
                    $root.doubleping.servers.Seat.encode(message.seat, writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a MemberSeat message from the specified reader or buffer.
             * @function decode
             * @memberof doubleping.servers.MemberSeat
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {doubleping.servers.MemberSeat & doubleping.servers.MemberSeat.$Shape} MemberSeat
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            MemberSeat.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.doubleping.servers.MemberSeat();
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
                    case 2: {
                            if (wireType !== 2)
                                break;
                            message.seat = $root.doubleping.servers.Seat.decode(reader, reader.size(), $undefined, _depth + 1, message.seat);
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

            return MemberSeat;
        })();

        servers.PartyProvisioned = (function() {

            /**
             * Properties of a PartyProvisioned.
             * @typedef {Object} doubleping.servers.PartyProvisioned.$Properties
             * @property {Array.<doubleping.servers.MemberSeat.$Properties>} [seats] PartyProvisioned seats
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a PartyProvisioned.
             * @memberof doubleping.servers
             * @interface IPartyProvisioned
             * @augments doubleping.servers.PartyProvisioned.$Properties
             * @deprecated Use doubleping.servers.PartyProvisioned.$Properties instead.
             */

            /**
             * Shape of a PartyProvisioned.
             * @typedef {doubleping.servers.PartyProvisioned.$Properties} doubleping.servers.PartyProvisioned.$Shape
             */

            /**
             * Constructs a new PartyProvisioned.
             * @memberof doubleping.servers
             * @classdesc Represents a PartyProvisioned.
             * @constructor
             * @param {doubleping.servers.PartyProvisioned.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const PartyProvisioned = function (properties) {
                this.seats = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * PartyProvisioned seats.
             * @member {Array.<doubleping.servers.MemberSeat>} seats
             * @memberof doubleping.servers.PartyProvisioned
             * @instance
             */
            PartyProvisioned.prototype.seats = $util.emptyArray;

            /**
             * Creates a new PartyProvisioned instance using the specified properties.
             * @function create
             * @memberof doubleping.servers.PartyProvisioned
             * @static
             * @param {doubleping.servers.PartyProvisioned.$Properties=} [properties] Properties to set
             * @returns {doubleping.servers.PartyProvisioned} PartyProvisioned instance
             * @type {{
             *   (properties: doubleping.servers.PartyProvisioned.$Shape): doubleping.servers.PartyProvisioned & doubleping.servers.PartyProvisioned.$Shape;
             *   (properties?: doubleping.servers.PartyProvisioned.$Properties): doubleping.servers.PartyProvisioned;
             * }}
             */
            PartyProvisioned.create = function(properties) {
                return new PartyProvisioned(properties);
            };

            /**
             * Encodes the specified PartyProvisioned message. Does not implicitly {@link doubleping.servers.PartyProvisioned.verify|verify} messages.
             * @function encode
             * @memberof doubleping.servers.PartyProvisioned
             * @static
             * @param {doubleping.servers.PartyProvisioned.$Properties} message PartyProvisioned message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            PartyProvisioned.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.seats != null && message.seats.length)
                    for (let i = 0; i < message.seats.length; ++i)
                        $root.doubleping.servers.MemberSeat.encode(message.seats[i], writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a PartyProvisioned message from the specified reader or buffer.
             * @function decode
             * @memberof doubleping.servers.PartyProvisioned
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {doubleping.servers.PartyProvisioned & doubleping.servers.PartyProvisioned.$Shape} PartyProvisioned
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            PartyProvisioned.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.doubleping.servers.PartyProvisioned();
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
                            if (!(message.seats && message.seats.length))
                                message.seats = [];
                            message.seats.push($root.doubleping.servers.MemberSeat.decode(reader, reader.size(), $undefined, _depth + 1));
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

            return PartyProvisioned;
        })();

        servers.PartyReturned = (function() {

            /**
             * Properties of a PartyReturned.
             * @typedef {Object} doubleping.servers.PartyReturned.$Properties
             * @property {Array.<doubleping.servers.MemberSeat.$Properties>} [seats] PartyReturned seats
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a PartyReturned.
             * @memberof doubleping.servers
             * @interface IPartyReturned
             * @augments doubleping.servers.PartyReturned.$Properties
             * @deprecated Use doubleping.servers.PartyReturned.$Properties instead.
             */

            /**
             * Shape of a PartyReturned.
             * @typedef {doubleping.servers.PartyReturned.$Properties} doubleping.servers.PartyReturned.$Shape
             */

            /**
             * Constructs a new PartyReturned.
             * @memberof doubleping.servers
             * @classdesc Represents a PartyReturned.
             * @constructor
             * @param {doubleping.servers.PartyReturned.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const PartyReturned = function (properties) {
                this.seats = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * PartyReturned seats.
             * @member {Array.<doubleping.servers.MemberSeat>} seats
             * @memberof doubleping.servers.PartyReturned
             * @instance
             */
            PartyReturned.prototype.seats = $util.emptyArray;

            /**
             * Creates a new PartyReturned instance using the specified properties.
             * @function create
             * @memberof doubleping.servers.PartyReturned
             * @static
             * @param {doubleping.servers.PartyReturned.$Properties=} [properties] Properties to set
             * @returns {doubleping.servers.PartyReturned} PartyReturned instance
             * @type {{
             *   (properties: doubleping.servers.PartyReturned.$Shape): doubleping.servers.PartyReturned & doubleping.servers.PartyReturned.$Shape;
             *   (properties?: doubleping.servers.PartyReturned.$Properties): doubleping.servers.PartyReturned;
             * }}
             */
            PartyReturned.create = function(properties) {
                return new PartyReturned(properties);
            };

            /**
             * Encodes the specified PartyReturned message. Does not implicitly {@link doubleping.servers.PartyReturned.verify|verify} messages.
             * @function encode
             * @memberof doubleping.servers.PartyReturned
             * @static
             * @param {doubleping.servers.PartyReturned.$Properties} message PartyReturned message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            PartyReturned.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.seats != null && message.seats.length)
                    for (let i = 0; i < message.seats.length; ++i)
                        $root.doubleping.servers.MemberSeat.encode(message.seats[i], writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a PartyReturned message from the specified reader or buffer.
             * @function decode
             * @memberof doubleping.servers.PartyReturned
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {doubleping.servers.PartyReturned & doubleping.servers.PartyReturned.$Shape} PartyReturned
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            PartyReturned.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.doubleping.servers.PartyReturned();
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
                            if (!(message.seats && message.seats.length))
                                message.seats = [];
                            message.seats.push($root.doubleping.servers.MemberSeat.decode(reader, reader.size(), $undefined, _depth + 1));
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

            return PartyReturned;
        })();

        servers.SeatRequest = (function() {

            /**
             * Properties of a SeatRequest.
             * @typedef {Object} doubleping.servers.SeatRequest.$Properties
             * @property {string} [party] SeatRequest party
             * @property {string} [character] SeatRequest character
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a SeatRequest.
             * @memberof doubleping.servers
             * @interface ISeatRequest
             * @augments doubleping.servers.SeatRequest.$Properties
             * @deprecated Use doubleping.servers.SeatRequest.$Properties instead.
             */

            /**
             * Shape of a SeatRequest.
             * @typedef {doubleping.servers.SeatRequest.$Properties} doubleping.servers.SeatRequest.$Shape
             */

            /**
             * Constructs a new SeatRequest.
             * @memberof doubleping.servers
             * @classdesc Represents a SeatRequest.
             * @constructor
             * @param {doubleping.servers.SeatRequest.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const SeatRequest = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * SeatRequest party.
             * @member {string} party
             * @memberof doubleping.servers.SeatRequest
             * @instance
             */
            SeatRequest.prototype.party = "";

            /**
             * SeatRequest character.
             * @member {string} character
             * @memberof doubleping.servers.SeatRequest
             * @instance
             */
            SeatRequest.prototype.character = "";

            /**
             * Creates a new SeatRequest instance using the specified properties.
             * @function create
             * @memberof doubleping.servers.SeatRequest
             * @static
             * @param {doubleping.servers.SeatRequest.$Properties=} [properties] Properties to set
             * @returns {doubleping.servers.SeatRequest} SeatRequest instance
             * @type {{
             *   (properties: doubleping.servers.SeatRequest.$Shape): doubleping.servers.SeatRequest & doubleping.servers.SeatRequest.$Shape;
             *   (properties?: doubleping.servers.SeatRequest.$Properties): doubleping.servers.SeatRequest;
             * }}
             */
            SeatRequest.create = function(properties) {
                return new SeatRequest(properties);
            };

            /**
             * Encodes the specified SeatRequest message. Does not implicitly {@link doubleping.servers.SeatRequest.verify|verify} messages.
             * @function encode
             * @memberof doubleping.servers.SeatRequest
             * @static
             * @param {doubleping.servers.SeatRequest.$Properties} message SeatRequest message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            SeatRequest.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.party != null && $Object.hasOwnProperty.call(message, "party") && message.party !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.party);
                if (message.character != null && $Object.hasOwnProperty.call(message, "character") && message.character !== "")
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.character);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a SeatRequest message from the specified reader or buffer.
             * @function decode
             * @memberof doubleping.servers.SeatRequest
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {doubleping.servers.SeatRequest & doubleping.servers.SeatRequest.$Shape} SeatRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            SeatRequest.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.doubleping.servers.SeatRequest();
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

            return SeatRequest;
        })();

        servers.HostDescription = (function() {

            /**
             * Properties of a HostDescription.
             * @typedef {Object} doubleping.servers.HostDescription.$Properties
             * @property {number} [parties] HostDescription parties
             * @property {number} [partiesMax] HostDescription partiesMax
             * @property {number} [threads] HostDescription threads
             * @property {boolean} [isDraining] HostDescription isDraining
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a HostDescription.
             * @memberof doubleping.servers
             * @interface IHostDescription
             * @augments doubleping.servers.HostDescription.$Properties
             * @deprecated Use doubleping.servers.HostDescription.$Properties instead.
             */

            /**
             * Shape of a HostDescription.
             * @typedef {doubleping.servers.HostDescription.$Properties} doubleping.servers.HostDescription.$Shape
             */

            /**
             * Constructs a new HostDescription.
             * @memberof doubleping.servers
             * @classdesc Represents a HostDescription.
             * @constructor
             * @param {doubleping.servers.HostDescription.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const HostDescription = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * HostDescription parties.
             * @member {number} parties
             * @memberof doubleping.servers.HostDescription
             * @instance
             */
            HostDescription.prototype.parties = 0;

            /**
             * HostDescription partiesMax.
             * @member {number} partiesMax
             * @memberof doubleping.servers.HostDescription
             * @instance
             */
            HostDescription.prototype.partiesMax = 0;

            /**
             * HostDescription threads.
             * @member {number} threads
             * @memberof doubleping.servers.HostDescription
             * @instance
             */
            HostDescription.prototype.threads = 0;

            /**
             * HostDescription isDraining.
             * @member {boolean} isDraining
             * @memberof doubleping.servers.HostDescription
             * @instance
             */
            HostDescription.prototype.isDraining = false;

            /**
             * Creates a new HostDescription instance using the specified properties.
             * @function create
             * @memberof doubleping.servers.HostDescription
             * @static
             * @param {doubleping.servers.HostDescription.$Properties=} [properties] Properties to set
             * @returns {doubleping.servers.HostDescription} HostDescription instance
             * @type {{
             *   (properties: doubleping.servers.HostDescription.$Shape): doubleping.servers.HostDescription & doubleping.servers.HostDescription.$Shape;
             *   (properties?: doubleping.servers.HostDescription.$Properties): doubleping.servers.HostDescription;
             * }}
             */
            HostDescription.create = function(properties) {
                return new HostDescription(properties);
            };

            /**
             * Encodes the specified HostDescription message. Does not implicitly {@link doubleping.servers.HostDescription.verify|verify} messages.
             * @function encode
             * @memberof doubleping.servers.HostDescription
             * @static
             * @param {doubleping.servers.HostDescription.$Properties} message HostDescription message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            HostDescription.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.parties != null && $Object.hasOwnProperty.call(message, "parties") && message.parties !== 0)
                    writer.uint32(/* id 1, wireType 0 =*/8).uint32(message.parties);
                if (message.partiesMax != null && $Object.hasOwnProperty.call(message, "partiesMax") && message.partiesMax !== 0)
                    writer.uint32(/* id 2, wireType 0 =*/16).uint32(message.partiesMax);
                if (message.threads != null && $Object.hasOwnProperty.call(message, "threads") && message.threads !== 0)
                    writer.uint32(/* id 3, wireType 0 =*/24).uint32(message.threads);
                if (message.isDraining != null && $Object.hasOwnProperty.call(message, "isDraining") && message.isDraining !== false)
                    writer.uint32(/* id 4, wireType 0 =*/32).bool(message.isDraining);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a HostDescription message from the specified reader or buffer.
             * @function decode
             * @memberof doubleping.servers.HostDescription
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {doubleping.servers.HostDescription & doubleping.servers.HostDescription.$Shape} HostDescription
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            HostDescription.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.doubleping.servers.HostDescription();
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
                                message.parties = value;
                            else
                                delete message.parties;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.partiesMax = value;
                            else
                                delete message.partiesMax;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.threads = value;
                            else
                                delete message.threads;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.bool())
                                message.isDraining = value;
                            else
                                delete message.isDraining;
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

            return HostDescription;
        })();

        return servers;
    })();

    return doubleping;
})();

export {
  $root as default
};
