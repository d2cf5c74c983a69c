import * as $protobuf from "protobufjs/minimal.js";
import Long = require("long");

/** Namespace doubleping. */
export namespace doubleping {

    /** Namespace servers. */
    namespace servers {

        /** Represents a World */
        class World extends $protobuf.rpc.Service {

            /**
             * Constructs a new World service.
             * @param rpcImpl RPC implementation
             * @param [requestDelimited=false] Whether requests are length-delimited
             * @param [responseDelimited=false] Whether responses are length-delimited
             */
            constructor(rpcImpl: $protobuf.RPCImpl, requestDelimited?: boolean, responseDelimited?: boolean);

            /**
             * Creates new World service using the specified rpc implementation.
             * @param rpcImpl RPC implementation
             * @param [requestDelimited=false] Whether requests are length-delimited
             * @param [responseDelimited=false] Whether responses are length-delimited
             * @returns RPC service. Useful where requests and/or responses are streamed.
             */
            static create(rpcImpl: $protobuf.RPCImpl, requestDelimited?: boolean, responseDelimited?: boolean): World;

            /** Calls AnnounceSettlement. */
            announceSettlement: doubleping.servers.World.AnnounceSettlement;

            /** Calls HandToParty. */
            handToParty: doubleping.servers.World.HandToParty;

            /** Calls SaveParty. */
            saveParty: doubleping.servers.World.SaveParty;

            /** Calls TakeFromParty. */
            takeFromParty: doubleping.servers.World.TakeFromParty;

            /** Calls ReclaimParty. */
            reclaimParty: doubleping.servers.World.ReclaimParty;

            /** Calls RenewLeases. */
            renewLeases: doubleping.servers.World.RenewLeases;

            /** Calls CheckIn. */
            checkIn: doubleping.servers.World.CheckIn;

            /** Calls SaveCharacters. */
            saveCharacters: doubleping.servers.World.SaveCharacters;

            /** Calls TakeUpLoadCharacters. */
            takeUpLoadCharacters: doubleping.servers.World.TakeUpLoadCharacters;

            /** Calls FindSettlement. */
            findSettlement: doubleping.servers.World.FindSettlement;
        }

        namespace World {

            /**
             * Callback as used by {@link doubleping.servers.World#announceSettlement}.
             * @param error Error, if any
             * @param [response] Done
             */
            type AnnounceSettlementCallback = (error: (Error|null), response?: doubleping.servers.Done) => void;

            /** Calls AnnounceSettlement. */
            type AnnounceSettlement = {
              (request: doubleping.servers.ISettlementAnnouncement, callback: doubleping.servers.World.AnnounceSettlementCallback): void;
              (request: doubleping.servers.ISettlementAnnouncement): Promise<doubleping.servers.Done>;
              readonly name: "AnnounceSettlement";
              readonly path: "/doubleping.servers.World/AnnounceSettlement";
              readonly requestType: "SettlementAnnouncement";
              readonly responseType: "Done";
              readonly requestStream: undefined;
              readonly responseStream: undefined;
            };

            /**
             * Callback as used by {@link doubleping.servers.World#handToParty}.
             * @param error Error, if any
             * @param [response] CustodyGiven
             */
            type HandToPartyCallback = (error: (Error|null), response?: doubleping.servers.CustodyGiven) => void;

            /** Calls HandToParty. */
            type HandToParty = {
              (request: doubleping.servers.IPartyHandOff, callback: doubleping.servers.World.HandToPartyCallback): void;
              (request: doubleping.servers.IPartyHandOff): Promise<doubleping.servers.CustodyGiven>;
              readonly name: "HandToParty";
              readonly path: "/doubleping.servers.World/HandToParty";
              readonly requestType: "PartyHandOff";
              readonly responseType: "CustodyGiven";
              readonly requestStream: undefined;
              readonly responseStream: undefined;
            };

            /**
             * Callback as used by {@link doubleping.servers.World#saveParty}.
             * @param error Error, if any
             * @param [response] Done
             */
            type SavePartyCallback = (error: (Error|null), response?: doubleping.servers.Done) => void;

            /** Calls SaveParty. */
            type SaveParty = {
              (request: doubleping.servers.IPartySave, callback: doubleping.servers.World.SavePartyCallback): void;
              (request: doubleping.servers.IPartySave): Promise<doubleping.servers.Done>;
              readonly name: "SaveParty";
              readonly path: "/doubleping.servers.World/SaveParty";
              readonly requestType: "PartySave";
              readonly responseType: "Done";
              readonly requestStream: undefined;
              readonly responseStream: undefined;
            };

            /**
             * Callback as used by {@link doubleping.servers.World#takeFromParty}.
             * @param error Error, if any
             * @param [response] CustodyGiven
             */
            type TakeFromPartyCallback = (error: (Error|null), response?: doubleping.servers.CustodyGiven) => void;

            /** Calls TakeFromParty. */
            type TakeFromParty = {
              (request: doubleping.servers.IPartyReturn, callback: doubleping.servers.World.TakeFromPartyCallback): void;
              (request: doubleping.servers.IPartyReturn): Promise<doubleping.servers.CustodyGiven>;
              readonly name: "TakeFromParty";
              readonly path: "/doubleping.servers.World/TakeFromParty";
              readonly requestType: "PartyReturn";
              readonly responseType: "CustodyGiven";
              readonly requestStream: undefined;
              readonly responseStream: undefined;
            };

            /**
             * Callback as used by {@link doubleping.servers.World#reclaimParty}.
             * @param error Error, if any
             * @param [response] PartyReclaimed
             */
            type ReclaimPartyCallback = (error: (Error|null), response?: doubleping.servers.PartyReclaimed) => void;

            /** Calls ReclaimParty. */
            type ReclaimParty = {
              (request: doubleping.servers.IPartyReclaim, callback: doubleping.servers.World.ReclaimPartyCallback): void;
              (request: doubleping.servers.IPartyReclaim): Promise<doubleping.servers.PartyReclaimed>;
              readonly name: "ReclaimParty";
              readonly path: "/doubleping.servers.World/ReclaimParty";
              readonly requestType: "PartyReclaim";
              readonly responseType: "PartyReclaimed";
              readonly requestStream: undefined;
              readonly responseStream: undefined;
            };

            /**
             * Callback as used by {@link doubleping.servers.World#renewLeases}.
             * @param error Error, if any
             * @param [response] LeasesRenewed
             */
            type RenewLeasesCallback = (error: (Error|null), response?: doubleping.servers.LeasesRenewed) => void;

            /** Calls RenewLeases. */
            type RenewLeases = {
              (request: doubleping.servers.ILeaseRenewal, callback: doubleping.servers.World.RenewLeasesCallback): void;
              (request: doubleping.servers.ILeaseRenewal): Promise<doubleping.servers.LeasesRenewed>;
              readonly name: "RenewLeases";
              readonly path: "/doubleping.servers.World/RenewLeases";
              readonly requestType: "LeaseRenewal";
              readonly responseType: "LeasesRenewed";
              readonly requestStream: undefined;
              readonly responseStream: undefined;
            };

            /**
             * Callback as used by {@link doubleping.servers.World#checkIn}.
             * @param error Error, if any
             * @param [response] Done
             */
            type CheckInCallback = (error: (Error|null), response?: doubleping.servers.Done) => void;

            /** Calls CheckIn. */
            type CheckIn = {
              (request: doubleping.servers.ICharacterSave, callback: doubleping.servers.World.CheckInCallback): void;
              (request: doubleping.servers.ICharacterSave): Promise<doubleping.servers.Done>;
              readonly name: "CheckIn";
              readonly path: "/doubleping.servers.World/CheckIn";
              readonly requestType: "CharacterSave";
              readonly responseType: "Done";
              readonly requestStream: undefined;
              readonly responseStream: undefined;
            };

            /**
             * Callback as used by {@link doubleping.servers.World#saveCharacters}.
             * @param error Error, if any
             * @param [response] Done
             */
            type SaveCharactersCallback = (error: (Error|null), response?: doubleping.servers.Done) => void;

            /** Calls SaveCharacters. */
            type SaveCharacters = {
              (request: doubleping.servers.ICharactersSave, callback: doubleping.servers.World.SaveCharactersCallback): void;
              (request: doubleping.servers.ICharactersSave): Promise<doubleping.servers.Done>;
              readonly name: "SaveCharacters";
              readonly path: "/doubleping.servers.World/SaveCharacters";
              readonly requestType: "CharactersSave";
              readonly responseType: "Done";
              readonly requestStream: undefined;
              readonly responseStream: undefined;
            };

            /**
             * Callback as used by {@link doubleping.servers.World#takeUpLoadCharacters}.
             * @param error Error, if any
             * @param [response] CustodyGiven
             */
            type TakeUpLoadCharactersCallback = (error: (Error|null), response?: doubleping.servers.CustodyGiven) => void;

            /** Calls TakeUpLoadCharacters. */
            type TakeUpLoadCharacters = {
              (request: doubleping.servers.ILoadCharacters, callback: doubleping.servers.World.TakeUpLoadCharactersCallback): void;
              (request: doubleping.servers.ILoadCharacters): Promise<doubleping.servers.CustodyGiven>;
              readonly name: "TakeUpLoadCharacters";
              readonly path: "/doubleping.servers.World/TakeUpLoadCharacters";
              readonly requestType: "LoadCharacters";
              readonly responseType: "CustodyGiven";
              readonly requestStream: undefined;
              readonly responseStream: undefined;
            };

            /**
             * Callback as used by {@link doubleping.servers.World#findSettlement}.
             * @param error Error, if any
             * @param [response] SettlementAnnouncement
             */
            type FindSettlementCallback = (error: (Error|null), response?: doubleping.servers.SettlementAnnouncement) => void;

            /** Calls FindSettlement. */
            type FindSettlement = {
              (request: doubleping.servers.ISettlementQuery, callback: doubleping.servers.World.FindSettlementCallback): void;
              (request: doubleping.servers.ISettlementQuery): Promise<doubleping.servers.SettlementAnnouncement>;
              readonly name: "FindSettlement";
              readonly path: "/doubleping.servers.World/FindSettlement";
              readonly requestType: "SettlementQuery";
              readonly responseType: "SettlementAnnouncement";
              readonly requestStream: undefined;
              readonly responseStream: undefined;
            };
        }

        /** Represents a Settlement */
        class Settlement extends $protobuf.rpc.Service {

            /**
             * Constructs a new Settlement service.
             * @param rpcImpl RPC implementation
             * @param [requestDelimited=false] Whether requests are length-delimited
             * @param [responseDelimited=false] Whether responses are length-delimited
             */
            constructor(rpcImpl: $protobuf.RPCImpl, requestDelimited?: boolean, responseDelimited?: boolean);

            /**
             * Creates new Settlement service using the specified rpc implementation.
             * @param rpcImpl RPC implementation
             * @param [requestDelimited=false] Whether requests are length-delimited
             * @param [responseDelimited=false] Whether responses are length-delimited
             * @returns RPC service. Useful where requests and/or responses are streamed.
             */
            static create(rpcImpl: $protobuf.RPCImpl, requestDelimited?: boolean, responseDelimited?: boolean): Settlement;

            /** Calls Admit. */
            admit: doubleping.servers.Settlement.Admit;

            /** Calls SaveParty. */
            saveParty: doubleping.servers.Settlement.SaveParty;

            /** Calls TakeFromParty. */
            takeFromParty: doubleping.servers.Settlement.TakeFromParty;

            /** Calls RenewLeases. */
            renewLeases: doubleping.servers.Settlement.RenewLeases;

            /** Calls FindSettlement. */
            findSettlement: doubleping.servers.Settlement.FindSettlement;

            /** Calls SetOutLoadParty. */
            setOutLoadParty: doubleping.servers.Settlement.SetOutLoadParty;
        }

        namespace Settlement {

            /**
             * Callback as used by {@link doubleping.servers.Settlement#admit}.
             * @param error Error, if any
             * @param [response] Seat
             */
            type AdmitCallback = (error: (Error|null), response?: doubleping.servers.Seat) => void;

            /** Calls Admit. */
            type Admit = {
              (request: doubleping.servers.IAdmission, callback: doubleping.servers.Settlement.AdmitCallback): void;
              (request: doubleping.servers.IAdmission): Promise<doubleping.servers.Seat>;
              readonly name: "Admit";
              readonly path: "/doubleping.servers.Settlement/Admit";
              readonly requestType: "Admission";
              readonly responseType: "Seat";
              readonly requestStream: undefined;
              readonly responseStream: undefined;
            };

            /**
             * Callback as used by {@link doubleping.servers.Settlement#saveParty}.
             * @param error Error, if any
             * @param [response] Done
             */
            type SavePartyCallback = (error: (Error|null), response?: doubleping.servers.Done) => void;

            /** Calls SaveParty. */
            type SaveParty = {
              (request: doubleping.servers.IPartySave, callback: doubleping.servers.Settlement.SavePartyCallback): void;
              (request: doubleping.servers.IPartySave): Promise<doubleping.servers.Done>;
              readonly name: "SaveParty";
              readonly path: "/doubleping.servers.Settlement/SaveParty";
              readonly requestType: "PartySave";
              readonly responseType: "Done";
              readonly requestStream: undefined;
              readonly responseStream: undefined;
            };

            /**
             * Callback as used by {@link doubleping.servers.Settlement#takeFromParty}.
             * @param error Error, if any
             * @param [response] PartyReturned
             */
            type TakeFromPartyCallback = (error: (Error|null), response?: doubleping.servers.PartyReturned) => void;

            /** Calls TakeFromParty. */
            type TakeFromParty = {
              (request: doubleping.servers.IPartyReturn, callback: doubleping.servers.Settlement.TakeFromPartyCallback): void;
              (request: doubleping.servers.IPartyReturn): Promise<doubleping.servers.PartyReturned>;
              readonly name: "TakeFromParty";
              readonly path: "/doubleping.servers.Settlement/TakeFromParty";
              readonly requestType: "PartyReturn";
              readonly responseType: "PartyReturned";
              readonly requestStream: undefined;
              readonly responseStream: undefined;
            };

            /**
             * Callback as used by {@link doubleping.servers.Settlement#renewLeases}.
             * @param error Error, if any
             * @param [response] LeasesRenewed
             */
            type RenewLeasesCallback = (error: (Error|null), response?: doubleping.servers.LeasesRenewed) => void;

            /** Calls RenewLeases. */
            type RenewLeases = {
              (request: doubleping.servers.ILeaseRenewal, callback: doubleping.servers.Settlement.RenewLeasesCallback): void;
              (request: doubleping.servers.ILeaseRenewal): Promise<doubleping.servers.LeasesRenewed>;
              readonly name: "RenewLeases";
              readonly path: "/doubleping.servers.Settlement/RenewLeases";
              readonly requestType: "LeaseRenewal";
              readonly responseType: "LeasesRenewed";
              readonly requestStream: undefined;
              readonly responseStream: undefined;
            };

            /**
             * Callback as used by {@link doubleping.servers.Settlement#findSettlement}.
             * @param error Error, if any
             * @param [response] SettlementAnnouncement
             */
            type FindSettlementCallback = (error: (Error|null), response?: doubleping.servers.SettlementAnnouncement) => void;

            /** Calls FindSettlement. */
            type FindSettlement = {
              (request: doubleping.servers.ISettlementQuery, callback: doubleping.servers.Settlement.FindSettlementCallback): void;
              (request: doubleping.servers.ISettlementQuery): Promise<doubleping.servers.SettlementAnnouncement>;
              readonly name: "FindSettlement";
              readonly path: "/doubleping.servers.Settlement/FindSettlement";
              readonly requestType: "SettlementQuery";
              readonly responseType: "SettlementAnnouncement";
              readonly requestStream: undefined;
              readonly responseStream: undefined;
            };

            /**
             * Callback as used by {@link doubleping.servers.Settlement#setOutLoadParty}.
             * @param error Error, if any
             * @param [response] LoadPartySetOut
             */
            type SetOutLoadPartyCallback = (error: (Error|null), response?: doubleping.servers.LoadPartySetOut) => void;

            /** Calls SetOutLoadParty. */
            type SetOutLoadParty = {
              (request: doubleping.servers.ILoadParty, callback: doubleping.servers.Settlement.SetOutLoadPartyCallback): void;
              (request: doubleping.servers.ILoadParty): Promise<doubleping.servers.LoadPartySetOut>;
              readonly name: "SetOutLoadParty";
              readonly path: "/doubleping.servers.Settlement/SetOutLoadParty";
              readonly requestType: "LoadParty";
              readonly responseType: "LoadPartySetOut";
              readonly requestStream: undefined;
              readonly responseStream: undefined;
            };
        }

        /** Represents a PartyHost */
        class PartyHost extends $protobuf.rpc.Service {

            /**
             * Constructs a new PartyHost service.
             * @param rpcImpl RPC implementation
             * @param [requestDelimited=false] Whether requests are length-delimited
             * @param [responseDelimited=false] Whether responses are length-delimited
             */
            constructor(rpcImpl: $protobuf.RPCImpl, requestDelimited?: boolean, responseDelimited?: boolean);

            /**
             * Creates new PartyHost service using the specified rpc implementation.
             * @param rpcImpl RPC implementation
             * @param [requestDelimited=false] Whether requests are length-delimited
             * @param [responseDelimited=false] Whether responses are length-delimited
             * @returns RPC service. Useful where requests and/or responses are streamed.
             */
            static create(rpcImpl: $protobuf.RPCImpl, requestDelimited?: boolean, responseDelimited?: boolean): PartyHost;

            /** Calls Provision. */
            provision: doubleping.servers.PartyHost.Provision;

            /** Calls Reseat. */
            reseat: doubleping.servers.PartyHost.Reseat;

            /** Calls Describe. */
            describe: doubleping.servers.PartyHost.Describe;
        }

        namespace PartyHost {

            /**
             * Callback as used by {@link doubleping.servers.PartyHost#provision}.
             * @param error Error, if any
             * @param [response] PartyProvisioned
             */
            type ProvisionCallback = (error: (Error|null), response?: doubleping.servers.PartyProvisioned) => void;

            /** Calls Provision. */
            type Provision = {
              (request: doubleping.servers.IPartyOrder, callback: doubleping.servers.PartyHost.ProvisionCallback): void;
              (request: doubleping.servers.IPartyOrder): Promise<doubleping.servers.PartyProvisioned>;
              readonly name: "Provision";
              readonly path: "/doubleping.servers.PartyHost/Provision";
              readonly requestType: "PartyOrder";
              readonly responseType: "PartyProvisioned";
              readonly requestStream: undefined;
              readonly responseStream: undefined;
            };

            /**
             * Callback as used by {@link doubleping.servers.PartyHost#reseat}.
             * @param error Error, if any
             * @param [response] Seat
             */
            type ReseatCallback = (error: (Error|null), response?: doubleping.servers.Seat) => void;

            /** Calls Reseat. */
            type Reseat = {
              (request: doubleping.servers.ISeatRequest, callback: doubleping.servers.PartyHost.ReseatCallback): void;
              (request: doubleping.servers.ISeatRequest): Promise<doubleping.servers.Seat>;
              readonly name: "Reseat";
              readonly path: "/doubleping.servers.PartyHost/Reseat";
              readonly requestType: "SeatRequest";
              readonly responseType: "Seat";
              readonly requestStream: undefined;
              readonly responseStream: undefined;
            };

            /**
             * Callback as used by {@link doubleping.servers.PartyHost#describe}.
             * @param error Error, if any
             * @param [response] HostDescription
             */
            type DescribeCallback = (error: (Error|null), response?: doubleping.servers.HostDescription) => void;

            /** Calls Describe. */
            type Describe = {
              (request: doubleping.servers.IEmpty, callback: doubleping.servers.PartyHost.DescribeCallback): void;
              (request: doubleping.servers.IEmpty): Promise<doubleping.servers.HostDescription>;
              readonly name: "Describe";
              readonly path: "/doubleping.servers.PartyHost/Describe";
              readonly requestType: "Empty";
              readonly responseType: "HostDescription";
              readonly requestStream: undefined;
              readonly responseStream: undefined;
            };
        }

        /**
         * Properties of an Empty.
         * @deprecated Use doubleping.servers.Empty.$Properties instead.
         */
        interface IEmpty extends doubleping.servers.Empty.$Properties {
        }

        /** Represents an Empty. */
        class Empty {

            /**
             * Constructs a new Empty.
             * @param [properties] Properties to set
             */
            constructor(properties?: doubleping.servers.Empty.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /**
             * Creates a new Empty instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Empty instance
             */
            static create(properties: doubleping.servers.Empty.$Shape): doubleping.servers.Empty & doubleping.servers.Empty.$Shape;
            static create(properties?: doubleping.servers.Empty.$Properties): doubleping.servers.Empty;

            /**
             * Encodes the specified Empty message. Does not implicitly {@link doubleping.servers.Empty.verify|verify} messages.
             * @param message Empty message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: doubleping.servers.Empty.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an Empty message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {doubleping.servers.Empty & doubleping.servers.Empty.$Shape} Empty
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): doubleping.servers.Empty & doubleping.servers.Empty.$Shape;
        }

        namespace Empty {

            /** Properties of an Empty. */
            interface $Properties {

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an Empty. */
            type $Shape = doubleping.servers.Empty.$Properties;
        }

        /**
         * Properties of a Done.
         * @deprecated Use doubleping.servers.Done.$Properties instead.
         */
        interface IDone extends doubleping.servers.Done.$Properties {
        }

        /** Represents a Done. */
        class Done {

            /**
             * Constructs a new Done.
             * @param [properties] Properties to set
             */
            constructor(properties?: doubleping.servers.Done.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /**
             * Creates a new Done instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Done instance
             */
            static create(properties: doubleping.servers.Done.$Shape): doubleping.servers.Done & doubleping.servers.Done.$Shape;
            static create(properties?: doubleping.servers.Done.$Properties): doubleping.servers.Done;

            /**
             * Encodes the specified Done message. Does not implicitly {@link doubleping.servers.Done.verify|verify} messages.
             * @param message Done message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: doubleping.servers.Done.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Done message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {doubleping.servers.Done & doubleping.servers.Done.$Shape} Done
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): doubleping.servers.Done & doubleping.servers.Done.$Shape;
        }

        namespace Done {

            /** Properties of a Done. */
            interface $Properties {

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Done. */
            type $Shape = doubleping.servers.Done.$Properties;
        }

        /**
         * Properties of a Holder.
         * @deprecated Use doubleping.servers.Holder.$Properties instead.
         */
        interface IHolder extends doubleping.servers.Holder.$Properties {
        }

        /** Represents a Holder. */
        class Holder {

            /**
             * Constructs a new Holder.
             * @param [properties] Properties to set
             */
            constructor(properties?: doubleping.servers.Holder.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Holder kind. */
            kind: string;

            /** Holder settlement. */
            settlement: string;

            /** Holder party. */
            party: string;

            /**
             * Creates a new Holder instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Holder instance
             */
            static create(properties: doubleping.servers.Holder.$Shape): doubleping.servers.Holder & doubleping.servers.Holder.$Shape;
            static create(properties?: doubleping.servers.Holder.$Properties): doubleping.servers.Holder;

            /**
             * Encodes the specified Holder message. Does not implicitly {@link doubleping.servers.Holder.verify|verify} messages.
             * @param message Holder message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: doubleping.servers.Holder.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Holder message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {doubleping.servers.Holder & doubleping.servers.Holder.$Shape} Holder
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): doubleping.servers.Holder & doubleping.servers.Holder.$Shape;
        }

        namespace Holder {

            /** Properties of a Holder. */
            interface $Properties {

                /** Holder kind */
                kind?: string;

                /** Holder settlement */
                settlement?: string;

                /** Holder party */
                party?: string;

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Holder. */
            type $Shape = doubleping.servers.Holder.$Properties;
        }

        /**
         * Properties of a CharacterState.
         * @deprecated Use doubleping.servers.CharacterState.$Properties instead.
         */
        interface ICharacterState extends doubleping.servers.CharacterState.$Properties {
        }

        /** Represents a CharacterState. */
        class CharacterState {

            /**
             * Constructs a new CharacterState.
             * @param [properties] Properties to set
             */
            constructor(properties?: doubleping.servers.CharacterState.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** CharacterState id. */
            id: string;

            /** CharacterState epoch. */
            epoch: number;

            /** CharacterState sheet. */
            sheet: doubleping.servers.CharacterSheet;

            /**
             * Creates a new CharacterState instance using the specified properties.
             * @param [properties] Properties to set
             * @returns CharacterState instance
             */
            static create(properties: doubleping.servers.CharacterState.$Shape): doubleping.servers.CharacterState & doubleping.servers.CharacterState.$Shape;
            static create(properties?: doubleping.servers.CharacterState.$Properties): doubleping.servers.CharacterState;

            /**
             * Encodes the specified CharacterState message. Does not implicitly {@link doubleping.servers.CharacterState.verify|verify} messages.
             * @param message CharacterState message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: doubleping.servers.CharacterState.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a CharacterState message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {doubleping.servers.CharacterState & doubleping.servers.CharacterState.$Shape} CharacterState
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): doubleping.servers.CharacterState & doubleping.servers.CharacterState.$Shape;
        }

        namespace CharacterState {

            /** Properties of a CharacterState. */
            interface $Properties {

                /** CharacterState id */
                id?: string;

                /** CharacterState epoch */
                epoch?: number;

                /** CharacterState sheet */
                sheet?: doubleping.servers.CharacterSheet.$Properties;

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a CharacterState. */
            type $Shape = doubleping.servers.CharacterState.$Properties;
        }

        /**
         * Properties of a Stats.
         * @deprecated Use doubleping.servers.Stats.$Properties instead.
         */
        interface IStats extends doubleping.servers.Stats.$Properties {
        }

        /** Represents a Stats. */
        class Stats {

            /**
             * Constructs a new Stats.
             * @param [properties] Properties to set
             */
            constructor(properties?: doubleping.servers.Stats.$Properties);

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
            static create(properties: doubleping.servers.Stats.$Shape): doubleping.servers.Stats & doubleping.servers.Stats.$Shape;
            static create(properties?: doubleping.servers.Stats.$Properties): doubleping.servers.Stats;

            /**
             * Encodes the specified Stats message. Does not implicitly {@link doubleping.servers.Stats.verify|verify} messages.
             * @param message Stats message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: doubleping.servers.Stats.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Stats message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {doubleping.servers.Stats & doubleping.servers.Stats.$Shape} Stats
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): doubleping.servers.Stats & doubleping.servers.Stats.$Shape;
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
            type $Shape = doubleping.servers.Stats.$Properties;
        }

        /**
         * Properties of an Item.
         * @deprecated Use doubleping.servers.Item.$Properties instead.
         */
        interface IItem extends doubleping.servers.Item.$Properties {
        }

        /** Represents an Item. */
        class Item {

            /**
             * Constructs a new Item.
             * @param [properties] Properties to set
             */
            constructor(properties?: doubleping.servers.Item.$Properties);

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
            static create(properties: doubleping.servers.Item.$Shape): doubleping.servers.Item & doubleping.servers.Item.$Shape;
            static create(properties?: doubleping.servers.Item.$Properties): doubleping.servers.Item;

            /**
             * Encodes the specified Item message. Does not implicitly {@link doubleping.servers.Item.verify|verify} messages.
             * @param message Item message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: doubleping.servers.Item.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an Item message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {doubleping.servers.Item & doubleping.servers.Item.$Shape} Item
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): doubleping.servers.Item & doubleping.servers.Item.$Shape;
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
            type $Shape = doubleping.servers.Item.$Properties;
        }

        /**
         * Properties of a CharacterSheet.
         * @deprecated Use doubleping.servers.CharacterSheet.$Properties instead.
         */
        interface ICharacterSheet extends doubleping.servers.CharacterSheet.$Properties {
        }

        /** Represents a CharacterSheet. */
        class CharacterSheet {

            /**
             * Constructs a new CharacterSheet.
             * @param [properties] Properties to set
             */
            constructor(properties?: doubleping.servers.CharacterSheet.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** CharacterSheet id. */
            id: string;

            /** CharacterSheet name. */
            name: string;

            /** CharacterSheet calling. */
            calling: string;

            /** CharacterSheet stats. */
            stats: doubleping.servers.Stats;

            /** CharacterSheet weapon. */
            weapon: string;

            /** CharacterSheet armour. */
            armour: string;

            /** CharacterSheet gold. */
            gold: number;

            /** CharacterSheet items. */
            items: doubleping.servers.Item[];

            /** CharacterSheet settlement. */
            settlement: string;

            /** CharacterSheet questsDone. */
            questsDone: number;

            /**
             * Creates a new CharacterSheet instance using the specified properties.
             * @param [properties] Properties to set
             * @returns CharacterSheet instance
             */
            static create(properties: doubleping.servers.CharacterSheet.$Shape): doubleping.servers.CharacterSheet & doubleping.servers.CharacterSheet.$Shape;
            static create(properties?: doubleping.servers.CharacterSheet.$Properties): doubleping.servers.CharacterSheet;

            /**
             * Encodes the specified CharacterSheet message. Does not implicitly {@link doubleping.servers.CharacterSheet.verify|verify} messages.
             * @param message CharacterSheet message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: doubleping.servers.CharacterSheet.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a CharacterSheet message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {doubleping.servers.CharacterSheet & doubleping.servers.CharacterSheet.$Shape} CharacterSheet
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): doubleping.servers.CharacterSheet & doubleping.servers.CharacterSheet.$Shape;
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
                stats?: doubleping.servers.Stats.$Properties;

                /** CharacterSheet weapon */
                weapon?: string;

                /** CharacterSheet armour */
                armour?: string;

                /** CharacterSheet gold */
                gold?: number;

                /** CharacterSheet items */
                items?: doubleping.servers.Item.$Properties[];

                /** CharacterSheet settlement */
                settlement?: string;

                /** CharacterSheet questsDone */
                questsDone?: number;

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a CharacterSheet. */
            type $Shape = doubleping.servers.CharacterSheet.$Properties;
        }

        /**
         * Properties of a SettlementAnnouncement.
         * @deprecated Use doubleping.servers.SettlementAnnouncement.$Properties instead.
         */
        interface ISettlementAnnouncement extends doubleping.servers.SettlementAnnouncement.$Properties {
        }

        /** Represents a SettlementAnnouncement. */
        class SettlementAnnouncement {

            /**
             * Constructs a new SettlementAnnouncement.
             * @param [properties] Properties to set
             */
            constructor(properties?: doubleping.servers.SettlementAnnouncement.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** SettlementAnnouncement settlement. */
            settlement: string;

            /** SettlementAnnouncement grpcAddress. */
            grpcAddress: string;

            /** SettlementAnnouncement playerEndpoint. */
            playerEndpoint: string;

            /**
             * Creates a new SettlementAnnouncement instance using the specified properties.
             * @param [properties] Properties to set
             * @returns SettlementAnnouncement instance
             */
            static create(properties: doubleping.servers.SettlementAnnouncement.$Shape): doubleping.servers.SettlementAnnouncement & doubleping.servers.SettlementAnnouncement.$Shape;
            static create(properties?: doubleping.servers.SettlementAnnouncement.$Properties): doubleping.servers.SettlementAnnouncement;

            /**
             * Encodes the specified SettlementAnnouncement message. Does not implicitly {@link doubleping.servers.SettlementAnnouncement.verify|verify} messages.
             * @param message SettlementAnnouncement message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: doubleping.servers.SettlementAnnouncement.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a SettlementAnnouncement message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {doubleping.servers.SettlementAnnouncement & doubleping.servers.SettlementAnnouncement.$Shape} SettlementAnnouncement
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): doubleping.servers.SettlementAnnouncement & doubleping.servers.SettlementAnnouncement.$Shape;
        }

        namespace SettlementAnnouncement {

            /** Properties of a SettlementAnnouncement. */
            interface $Properties {

                /** SettlementAnnouncement settlement */
                settlement?: string;

                /** SettlementAnnouncement grpcAddress */
                grpcAddress?: string;

                /** SettlementAnnouncement playerEndpoint */
                playerEndpoint?: string;

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a SettlementAnnouncement. */
            type $Shape = doubleping.servers.SettlementAnnouncement.$Properties;
        }

        /**
         * Properties of a SettlementQuery.
         * @deprecated Use doubleping.servers.SettlementQuery.$Properties instead.
         */
        interface ISettlementQuery extends doubleping.servers.SettlementQuery.$Properties {
        }

        /** Represents a SettlementQuery. */
        class SettlementQuery {

            /**
             * Constructs a new SettlementQuery.
             * @param [properties] Properties to set
             */
            constructor(properties?: doubleping.servers.SettlementQuery.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** SettlementQuery settlement. */
            settlement: string;

            /**
             * Creates a new SettlementQuery instance using the specified properties.
             * @param [properties] Properties to set
             * @returns SettlementQuery instance
             */
            static create(properties: doubleping.servers.SettlementQuery.$Shape): doubleping.servers.SettlementQuery & doubleping.servers.SettlementQuery.$Shape;
            static create(properties?: doubleping.servers.SettlementQuery.$Properties): doubleping.servers.SettlementQuery;

            /**
             * Encodes the specified SettlementQuery message. Does not implicitly {@link doubleping.servers.SettlementQuery.verify|verify} messages.
             * @param message SettlementQuery message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: doubleping.servers.SettlementQuery.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a SettlementQuery message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {doubleping.servers.SettlementQuery & doubleping.servers.SettlementQuery.$Shape} SettlementQuery
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): doubleping.servers.SettlementQuery & doubleping.servers.SettlementQuery.$Shape;
        }

        namespace SettlementQuery {

            /** Properties of a SettlementQuery. */
            interface $Properties {

                /** SettlementQuery settlement */
                settlement?: string;

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a SettlementQuery. */
            type $Shape = doubleping.servers.SettlementQuery.$Properties;
        }

        /**
         * Properties of a CharacterEpoch.
         * @deprecated Use doubleping.servers.CharacterEpoch.$Properties instead.
         */
        interface ICharacterEpoch extends doubleping.servers.CharacterEpoch.$Properties {
        }

        /** Represents a CharacterEpoch. */
        class CharacterEpoch {

            /**
             * Constructs a new CharacterEpoch.
             * @param [properties] Properties to set
             */
            constructor(properties?: doubleping.servers.CharacterEpoch.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** CharacterEpoch id. */
            id: string;

            /** CharacterEpoch epoch. */
            epoch: number;

            /**
             * Creates a new CharacterEpoch instance using the specified properties.
             * @param [properties] Properties to set
             * @returns CharacterEpoch instance
             */
            static create(properties: doubleping.servers.CharacterEpoch.$Shape): doubleping.servers.CharacterEpoch & doubleping.servers.CharacterEpoch.$Shape;
            static create(properties?: doubleping.servers.CharacterEpoch.$Properties): doubleping.servers.CharacterEpoch;

            /**
             * Encodes the specified CharacterEpoch message. Does not implicitly {@link doubleping.servers.CharacterEpoch.verify|verify} messages.
             * @param message CharacterEpoch message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: doubleping.servers.CharacterEpoch.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a CharacterEpoch message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {doubleping.servers.CharacterEpoch & doubleping.servers.CharacterEpoch.$Shape} CharacterEpoch
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): doubleping.servers.CharacterEpoch & doubleping.servers.CharacterEpoch.$Shape;
        }

        namespace CharacterEpoch {

            /** Properties of a CharacterEpoch. */
            interface $Properties {

                /** CharacterEpoch id */
                id?: string;

                /** CharacterEpoch epoch */
                epoch?: number;

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a CharacterEpoch. */
            type $Shape = doubleping.servers.CharacterEpoch.$Properties;
        }

        /**
         * Properties of a CustodyGiven.
         * @deprecated Use doubleping.servers.CustodyGiven.$Properties instead.
         */
        interface ICustodyGiven extends doubleping.servers.CustodyGiven.$Properties {
        }

        /** Represents a CustodyGiven. */
        class CustodyGiven {

            /**
             * Constructs a new CustodyGiven.
             * @param [properties] Properties to set
             */
            constructor(properties?: doubleping.servers.CustodyGiven.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** CustodyGiven characters. */
            characters: doubleping.servers.CharacterState[];

            /**
             * Creates a new CustodyGiven instance using the specified properties.
             * @param [properties] Properties to set
             * @returns CustodyGiven instance
             */
            static create(properties: doubleping.servers.CustodyGiven.$Shape): doubleping.servers.CustodyGiven & doubleping.servers.CustodyGiven.$Shape;
            static create(properties?: doubleping.servers.CustodyGiven.$Properties): doubleping.servers.CustodyGiven;

            /**
             * Encodes the specified CustodyGiven message. Does not implicitly {@link doubleping.servers.CustodyGiven.verify|verify} messages.
             * @param message CustodyGiven message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: doubleping.servers.CustodyGiven.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a CustodyGiven message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {doubleping.servers.CustodyGiven & doubleping.servers.CustodyGiven.$Shape} CustodyGiven
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): doubleping.servers.CustodyGiven & doubleping.servers.CustodyGiven.$Shape;
        }

        namespace CustodyGiven {

            /** Properties of a CustodyGiven. */
            interface $Properties {

                /** CustodyGiven characters */
                characters?: doubleping.servers.CharacterState.$Properties[];

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a CustodyGiven. */
            type $Shape = doubleping.servers.CustodyGiven.$Properties;
        }

        /**
         * Properties of a PartyHandOff.
         * @deprecated Use doubleping.servers.PartyHandOff.$Properties instead.
         */
        interface IPartyHandOff extends doubleping.servers.PartyHandOff.$Properties {
        }

        /** Represents a PartyHandOff. */
        class PartyHandOff {

            /**
             * Constructs a new PartyHandOff.
             * @param [properties] Properties to set
             */
            constructor(properties?: doubleping.servers.PartyHandOff.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** PartyHandOff idempotencyKey. */
            idempotencyKey: string;

            /** PartyHandOff party. */
            party: string;

            /** PartyHandOff settlement. */
            settlement: string;

            /** PartyHandOff characters. */
            characters: doubleping.servers.CharacterState[];

            /** PartyHandOff leaseMs. */
            leaseMs: number;

            /** PartyHandOff checkpoint. */
            checkpoint: Uint8Array;

            /**
             * Creates a new PartyHandOff instance using the specified properties.
             * @param [properties] Properties to set
             * @returns PartyHandOff instance
             */
            static create(properties: doubleping.servers.PartyHandOff.$Shape): doubleping.servers.PartyHandOff & doubleping.servers.PartyHandOff.$Shape;
            static create(properties?: doubleping.servers.PartyHandOff.$Properties): doubleping.servers.PartyHandOff;

            /**
             * Encodes the specified PartyHandOff message. Does not implicitly {@link doubleping.servers.PartyHandOff.verify|verify} messages.
             * @param message PartyHandOff message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: doubleping.servers.PartyHandOff.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a PartyHandOff message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {doubleping.servers.PartyHandOff & doubleping.servers.PartyHandOff.$Shape} PartyHandOff
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): doubleping.servers.PartyHandOff & doubleping.servers.PartyHandOff.$Shape;
        }

        namespace PartyHandOff {

            /** Properties of a PartyHandOff. */
            interface $Properties {

                /** PartyHandOff idempotencyKey */
                idempotencyKey?: string;

                /** PartyHandOff party */
                party?: string;

                /** PartyHandOff settlement */
                settlement?: string;

                /** PartyHandOff characters */
                characters?: doubleping.servers.CharacterState.$Properties[];

                /** PartyHandOff leaseMs */
                leaseMs?: number;

                /** PartyHandOff checkpoint */
                checkpoint?: Uint8Array;

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a PartyHandOff. */
            type $Shape = doubleping.servers.PartyHandOff.$Properties;
        }

        /**
         * Properties of a Gain.
         * @deprecated Use doubleping.servers.Gain.$Properties instead.
         */
        interface IGain extends doubleping.servers.Gain.$Properties {
        }

        /** Represents a Gain. */
        class Gain {

            /**
             * Constructs a new Gain.
             * @param [properties] Properties to set
             */
            constructor(properties?: doubleping.servers.Gain.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Gain id. */
            id: string;

            /** Gain character. */
            character: string;

            /** Gain gold. */
            gold: number;

            /** Gain items. */
            items: doubleping.servers.Item[];

            /** Gain questsDone. */
            questsDone: number;

            /**
             * Creates a new Gain instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Gain instance
             */
            static create(properties: doubleping.servers.Gain.$Shape): doubleping.servers.Gain & doubleping.servers.Gain.$Shape;
            static create(properties?: doubleping.servers.Gain.$Properties): doubleping.servers.Gain;

            /**
             * Encodes the specified Gain message. Does not implicitly {@link doubleping.servers.Gain.verify|verify} messages.
             * @param message Gain message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: doubleping.servers.Gain.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Gain message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {doubleping.servers.Gain & doubleping.servers.Gain.$Shape} Gain
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): doubleping.servers.Gain & doubleping.servers.Gain.$Shape;
        }

        namespace Gain {

            /** Properties of a Gain. */
            interface $Properties {

                /** Gain id */
                id?: string;

                /** Gain character */
                character?: string;

                /** Gain gold */
                gold?: number;

                /** Gain items */
                items?: doubleping.servers.Item.$Properties[];

                /** Gain questsDone */
                questsDone?: number;

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Gain. */
            type $Shape = doubleping.servers.Gain.$Properties;
        }

        /**
         * Properties of a PartySave.
         * @deprecated Use doubleping.servers.PartySave.$Properties instead.
         */
        interface IPartySave extends doubleping.servers.PartySave.$Properties {
        }

        /** Represents a PartySave. */
        class PartySave {

            /**
             * Constructs a new PartySave.
             * @param [properties] Properties to set
             */
            constructor(properties?: doubleping.servers.PartySave.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** PartySave idempotencyKey. */
            idempotencyKey: string;

            /** PartySave party. */
            party: string;

            /** PartySave settlement. */
            settlement: string;

            /** PartySave sequence. */
            sequence: number;

            /** PartySave characters. */
            characters: doubleping.servers.CharacterEpoch[];

            /** PartySave gains. */
            gains: doubleping.servers.Gain[];

            /** PartySave checkpoint. */
            checkpoint: Uint8Array;

            /**
             * Creates a new PartySave instance using the specified properties.
             * @param [properties] Properties to set
             * @returns PartySave instance
             */
            static create(properties: doubleping.servers.PartySave.$Shape): doubleping.servers.PartySave & doubleping.servers.PartySave.$Shape;
            static create(properties?: doubleping.servers.PartySave.$Properties): doubleping.servers.PartySave;

            /**
             * Encodes the specified PartySave message. Does not implicitly {@link doubleping.servers.PartySave.verify|verify} messages.
             * @param message PartySave message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: doubleping.servers.PartySave.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a PartySave message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {doubleping.servers.PartySave & doubleping.servers.PartySave.$Shape} PartySave
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): doubleping.servers.PartySave & doubleping.servers.PartySave.$Shape;
        }

        namespace PartySave {

            /** Properties of a PartySave. */
            interface $Properties {

                /** PartySave idempotencyKey */
                idempotencyKey?: string;

                /** PartySave party */
                party?: string;

                /** PartySave settlement */
                settlement?: string;

                /** PartySave sequence */
                sequence?: number;

                /** PartySave characters */
                characters?: doubleping.servers.CharacterEpoch.$Properties[];

                /** PartySave gains */
                gains?: doubleping.servers.Gain.$Properties[];

                /** PartySave checkpoint */
                checkpoint?: Uint8Array;

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a PartySave. */
            type $Shape = doubleping.servers.PartySave.$Properties;
        }

        /**
         * Properties of a ReturningMember.
         * @deprecated Use doubleping.servers.ReturningMember.$Properties instead.
         */
        interface IReturningMember extends doubleping.servers.ReturningMember.$Properties {
        }

        /** Represents a ReturningMember. */
        class ReturningMember {

            /**
             * Constructs a new ReturningMember.
             * @param [properties] Properties to set
             */
            constructor(properties?: doubleping.servers.ReturningMember.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** ReturningMember id. */
            id: string;

            /** ReturningMember epoch. */
            epoch: number;

            /** ReturningMember isLoggedOut. */
            isLoggedOut: boolean;

            /**
             * Creates a new ReturningMember instance using the specified properties.
             * @param [properties] Properties to set
             * @returns ReturningMember instance
             */
            static create(properties: doubleping.servers.ReturningMember.$Shape): doubleping.servers.ReturningMember & doubleping.servers.ReturningMember.$Shape;
            static create(properties?: doubleping.servers.ReturningMember.$Properties): doubleping.servers.ReturningMember;

            /**
             * Encodes the specified ReturningMember message. Does not implicitly {@link doubleping.servers.ReturningMember.verify|verify} messages.
             * @param message ReturningMember message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: doubleping.servers.ReturningMember.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a ReturningMember message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {doubleping.servers.ReturningMember & doubleping.servers.ReturningMember.$Shape} ReturningMember
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): doubleping.servers.ReturningMember & doubleping.servers.ReturningMember.$Shape;
        }

        namespace ReturningMember {

            /** Properties of a ReturningMember. */
            interface $Properties {

                /** ReturningMember id */
                id?: string;

                /** ReturningMember epoch */
                epoch?: number;

                /** ReturningMember isLoggedOut */
                isLoggedOut?: boolean;

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a ReturningMember. */
            type $Shape = doubleping.servers.ReturningMember.$Properties;
        }

        /**
         * Properties of a PartyReturn.
         * @deprecated Use doubleping.servers.PartyReturn.$Properties instead.
         */
        interface IPartyReturn extends doubleping.servers.PartyReturn.$Properties {
        }

        /** Represents a PartyReturn. */
        class PartyReturn {

            /**
             * Constructs a new PartyReturn.
             * @param [properties] Properties to set
             */
            constructor(properties?: doubleping.servers.PartyReturn.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** PartyReturn idempotencyKey. */
            idempotencyKey: string;

            /** PartyReturn party. */
            party: string;

            /** PartyReturn settlement. */
            settlement: string;

            /** PartyReturn members. */
            members: doubleping.servers.ReturningMember[];

            /**
             * Creates a new PartyReturn instance using the specified properties.
             * @param [properties] Properties to set
             * @returns PartyReturn instance
             */
            static create(properties: doubleping.servers.PartyReturn.$Shape): doubleping.servers.PartyReturn & doubleping.servers.PartyReturn.$Shape;
            static create(properties?: doubleping.servers.PartyReturn.$Properties): doubleping.servers.PartyReturn;

            /**
             * Encodes the specified PartyReturn message. Does not implicitly {@link doubleping.servers.PartyReturn.verify|verify} messages.
             * @param message PartyReturn message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: doubleping.servers.PartyReturn.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a PartyReturn message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {doubleping.servers.PartyReturn & doubleping.servers.PartyReturn.$Shape} PartyReturn
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): doubleping.servers.PartyReturn & doubleping.servers.PartyReturn.$Shape;
        }

        namespace PartyReturn {

            /** Properties of a PartyReturn. */
            interface $Properties {

                /** PartyReturn idempotencyKey */
                idempotencyKey?: string;

                /** PartyReturn party */
                party?: string;

                /** PartyReturn settlement */
                settlement?: string;

                /** PartyReturn members */
                members?: doubleping.servers.ReturningMember.$Properties[];

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a PartyReturn. */
            type $Shape = doubleping.servers.PartyReturn.$Properties;
        }

        /**
         * Properties of a PartyReclaim.
         * @deprecated Use doubleping.servers.PartyReclaim.$Properties instead.
         */
        interface IPartyReclaim extends doubleping.servers.PartyReclaim.$Properties {
        }

        /** Represents a PartyReclaim. */
        class PartyReclaim {

            /**
             * Constructs a new PartyReclaim.
             * @param [properties] Properties to set
             */
            constructor(properties?: doubleping.servers.PartyReclaim.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** PartyReclaim idempotencyKey. */
            idempotencyKey: string;

            /** PartyReclaim party. */
            party: string;

            /** PartyReclaim settlement. */
            settlement: string;

            /**
             * Creates a new PartyReclaim instance using the specified properties.
             * @param [properties] Properties to set
             * @returns PartyReclaim instance
             */
            static create(properties: doubleping.servers.PartyReclaim.$Shape): doubleping.servers.PartyReclaim & doubleping.servers.PartyReclaim.$Shape;
            static create(properties?: doubleping.servers.PartyReclaim.$Properties): doubleping.servers.PartyReclaim;

            /**
             * Encodes the specified PartyReclaim message. Does not implicitly {@link doubleping.servers.PartyReclaim.verify|verify} messages.
             * @param message PartyReclaim message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: doubleping.servers.PartyReclaim.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a PartyReclaim message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {doubleping.servers.PartyReclaim & doubleping.servers.PartyReclaim.$Shape} PartyReclaim
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): doubleping.servers.PartyReclaim & doubleping.servers.PartyReclaim.$Shape;
        }

        namespace PartyReclaim {

            /** Properties of a PartyReclaim. */
            interface $Properties {

                /** PartyReclaim idempotencyKey */
                idempotencyKey?: string;

                /** PartyReclaim party */
                party?: string;

                /** PartyReclaim settlement */
                settlement?: string;

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a PartyReclaim. */
            type $Shape = doubleping.servers.PartyReclaim.$Properties;
        }

        /**
         * Properties of a PartyReclaimed.
         * @deprecated Use doubleping.servers.PartyReclaimed.$Properties instead.
         */
        interface IPartyReclaimed extends doubleping.servers.PartyReclaimed.$Properties {
        }

        /** Represents a PartyReclaimed. */
        class PartyReclaimed {

            /**
             * Constructs a new PartyReclaimed.
             * @param [properties] Properties to set
             */
            constructor(properties?: doubleping.servers.PartyReclaimed.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** PartyReclaimed characters. */
            characters: doubleping.servers.CharacterState[];

            /** PartyReclaimed checkpoint. */
            checkpoint: Uint8Array;

            /**
             * Creates a new PartyReclaimed instance using the specified properties.
             * @param [properties] Properties to set
             * @returns PartyReclaimed instance
             */
            static create(properties: doubleping.servers.PartyReclaimed.$Shape): doubleping.servers.PartyReclaimed & doubleping.servers.PartyReclaimed.$Shape;
            static create(properties?: doubleping.servers.PartyReclaimed.$Properties): doubleping.servers.PartyReclaimed;

            /**
             * Encodes the specified PartyReclaimed message. Does not implicitly {@link doubleping.servers.PartyReclaimed.verify|verify} messages.
             * @param message PartyReclaimed message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: doubleping.servers.PartyReclaimed.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a PartyReclaimed message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {doubleping.servers.PartyReclaimed & doubleping.servers.PartyReclaimed.$Shape} PartyReclaimed
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): doubleping.servers.PartyReclaimed & doubleping.servers.PartyReclaimed.$Shape;
        }

        namespace PartyReclaimed {

            /** Properties of a PartyReclaimed. */
            interface $Properties {

                /** PartyReclaimed characters */
                characters?: doubleping.servers.CharacterState.$Properties[];

                /** PartyReclaimed checkpoint */
                checkpoint?: Uint8Array;

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a PartyReclaimed. */
            type $Shape = doubleping.servers.PartyReclaimed.$Properties;
        }

        /**
         * Properties of a LeaseRenewal.
         * @deprecated Use doubleping.servers.LeaseRenewal.$Properties instead.
         */
        interface ILeaseRenewal extends doubleping.servers.LeaseRenewal.$Properties {
        }

        /** Represents a LeaseRenewal. */
        class LeaseRenewal {

            /**
             * Constructs a new LeaseRenewal.
             * @param [properties] Properties to set
             */
            constructor(properties?: doubleping.servers.LeaseRenewal.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** LeaseRenewal settlement. */
            settlement: string;

            /** LeaseRenewal parties. */
            parties: string[];

            /** LeaseRenewal leaseMs. */
            leaseMs: number;

            /**
             * Creates a new LeaseRenewal instance using the specified properties.
             * @param [properties] Properties to set
             * @returns LeaseRenewal instance
             */
            static create(properties: doubleping.servers.LeaseRenewal.$Shape): doubleping.servers.LeaseRenewal & doubleping.servers.LeaseRenewal.$Shape;
            static create(properties?: doubleping.servers.LeaseRenewal.$Properties): doubleping.servers.LeaseRenewal;

            /**
             * Encodes the specified LeaseRenewal message. Does not implicitly {@link doubleping.servers.LeaseRenewal.verify|verify} messages.
             * @param message LeaseRenewal message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: doubleping.servers.LeaseRenewal.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a LeaseRenewal message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {doubleping.servers.LeaseRenewal & doubleping.servers.LeaseRenewal.$Shape} LeaseRenewal
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): doubleping.servers.LeaseRenewal & doubleping.servers.LeaseRenewal.$Shape;
        }

        namespace LeaseRenewal {

            /** Properties of a LeaseRenewal. */
            interface $Properties {

                /** LeaseRenewal settlement */
                settlement?: string;

                /** LeaseRenewal parties */
                parties?: string[];

                /** LeaseRenewal leaseMs */
                leaseMs?: number;

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a LeaseRenewal. */
            type $Shape = doubleping.servers.LeaseRenewal.$Properties;
        }

        /**
         * Properties of a LeasesRenewed.
         * @deprecated Use doubleping.servers.LeasesRenewed.$Properties instead.
         */
        interface ILeasesRenewed extends doubleping.servers.LeasesRenewed.$Properties {
        }

        /** Represents a LeasesRenewed. */
        class LeasesRenewed {

            /**
             * Constructs a new LeasesRenewed.
             * @param [properties] Properties to set
             */
            constructor(properties?: doubleping.servers.LeasesRenewed.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** LeasesRenewed refused. */
            refused: string[];

            /**
             * Creates a new LeasesRenewed instance using the specified properties.
             * @param [properties] Properties to set
             * @returns LeasesRenewed instance
             */
            static create(properties: doubleping.servers.LeasesRenewed.$Shape): doubleping.servers.LeasesRenewed & doubleping.servers.LeasesRenewed.$Shape;
            static create(properties?: doubleping.servers.LeasesRenewed.$Properties): doubleping.servers.LeasesRenewed;

            /**
             * Encodes the specified LeasesRenewed message. Does not implicitly {@link doubleping.servers.LeasesRenewed.verify|verify} messages.
             * @param message LeasesRenewed message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: doubleping.servers.LeasesRenewed.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a LeasesRenewed message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {doubleping.servers.LeasesRenewed & doubleping.servers.LeasesRenewed.$Shape} LeasesRenewed
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): doubleping.servers.LeasesRenewed & doubleping.servers.LeasesRenewed.$Shape;
        }

        namespace LeasesRenewed {

            /** Properties of a LeasesRenewed. */
            interface $Properties {

                /** LeasesRenewed refused */
                refused?: string[];

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a LeasesRenewed. */
            type $Shape = doubleping.servers.LeasesRenewed.$Properties;
        }

        /**
         * Properties of a CharacterSave.
         * @deprecated Use doubleping.servers.CharacterSave.$Properties instead.
         */
        interface ICharacterSave extends doubleping.servers.CharacterSave.$Properties {
        }

        /** Represents a CharacterSave. */
        class CharacterSave {

            /**
             * Constructs a new CharacterSave.
             * @param [properties] Properties to set
             */
            constructor(properties?: doubleping.servers.CharacterSave.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** CharacterSave idempotencyKey. */
            idempotencyKey: string;

            /** CharacterSave settlement. */
            settlement: string;

            /** CharacterSave character. */
            character: doubleping.servers.CharacterState;

            /**
             * Creates a new CharacterSave instance using the specified properties.
             * @param [properties] Properties to set
             * @returns CharacterSave instance
             */
            static create(properties: doubleping.servers.CharacterSave.$Shape): doubleping.servers.CharacterSave & doubleping.servers.CharacterSave.$Shape;
            static create(properties?: doubleping.servers.CharacterSave.$Properties): doubleping.servers.CharacterSave;

            /**
             * Encodes the specified CharacterSave message. Does not implicitly {@link doubleping.servers.CharacterSave.verify|verify} messages.
             * @param message CharacterSave message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: doubleping.servers.CharacterSave.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a CharacterSave message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {doubleping.servers.CharacterSave & doubleping.servers.CharacterSave.$Shape} CharacterSave
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): doubleping.servers.CharacterSave & doubleping.servers.CharacterSave.$Shape;
        }

        namespace CharacterSave {

            /** Properties of a CharacterSave. */
            interface $Properties {

                /** CharacterSave idempotencyKey */
                idempotencyKey?: string;

                /** CharacterSave settlement */
                settlement?: string;

                /** CharacterSave character */
                character?: doubleping.servers.CharacterState.$Properties;

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a CharacterSave. */
            type $Shape = doubleping.servers.CharacterSave.$Properties;
        }

        /**
         * Properties of a CharactersSave.
         * @deprecated Use doubleping.servers.CharactersSave.$Properties instead.
         */
        interface ICharactersSave extends doubleping.servers.CharactersSave.$Properties {
        }

        /** Represents a CharactersSave. */
        class CharactersSave {

            /**
             * Constructs a new CharactersSave.
             * @param [properties] Properties to set
             */
            constructor(properties?: doubleping.servers.CharactersSave.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** CharactersSave idempotencyKey. */
            idempotencyKey: string;

            /** CharactersSave settlement. */
            settlement: string;

            /** CharactersSave characters. */
            characters: doubleping.servers.CharacterState[];

            /** CharactersSave ledgerId. */
            ledgerId: string;

            /** CharactersSave reason. */
            reason: string;

            /**
             * Creates a new CharactersSave instance using the specified properties.
             * @param [properties] Properties to set
             * @returns CharactersSave instance
             */
            static create(properties: doubleping.servers.CharactersSave.$Shape): doubleping.servers.CharactersSave & doubleping.servers.CharactersSave.$Shape;
            static create(properties?: doubleping.servers.CharactersSave.$Properties): doubleping.servers.CharactersSave;

            /**
             * Encodes the specified CharactersSave message. Does not implicitly {@link doubleping.servers.CharactersSave.verify|verify} messages.
             * @param message CharactersSave message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: doubleping.servers.CharactersSave.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a CharactersSave message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {doubleping.servers.CharactersSave & doubleping.servers.CharactersSave.$Shape} CharactersSave
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): doubleping.servers.CharactersSave & doubleping.servers.CharactersSave.$Shape;
        }

        namespace CharactersSave {

            /** Properties of a CharactersSave. */
            interface $Properties {

                /** CharactersSave idempotencyKey */
                idempotencyKey?: string;

                /** CharactersSave settlement */
                settlement?: string;

                /** CharactersSave characters */
                characters?: doubleping.servers.CharacterState.$Properties[];

                /** CharactersSave ledgerId */
                ledgerId?: string;

                /** CharactersSave reason */
                reason?: string;

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a CharactersSave. */
            type $Shape = doubleping.servers.CharactersSave.$Properties;
        }

        /**
         * Properties of a LoadCharacters.
         * @deprecated Use doubleping.servers.LoadCharacters.$Properties instead.
         */
        interface ILoadCharacters extends doubleping.servers.LoadCharacters.$Properties {
        }

        /** Represents a LoadCharacters. */
        class LoadCharacters {

            /**
             * Constructs a new LoadCharacters.
             * @param [properties] Properties to set
             */
            constructor(properties?: doubleping.servers.LoadCharacters.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** LoadCharacters settlement. */
            settlement: string;

            /** LoadCharacters number. */
            number: number;

            /** LoadCharacters players. */
            players: number;

            /**
             * Creates a new LoadCharacters instance using the specified properties.
             * @param [properties] Properties to set
             * @returns LoadCharacters instance
             */
            static create(properties: doubleping.servers.LoadCharacters.$Shape): doubleping.servers.LoadCharacters & doubleping.servers.LoadCharacters.$Shape;
            static create(properties?: doubleping.servers.LoadCharacters.$Properties): doubleping.servers.LoadCharacters;

            /**
             * Encodes the specified LoadCharacters message. Does not implicitly {@link doubleping.servers.LoadCharacters.verify|verify} messages.
             * @param message LoadCharacters message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: doubleping.servers.LoadCharacters.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a LoadCharacters message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {doubleping.servers.LoadCharacters & doubleping.servers.LoadCharacters.$Shape} LoadCharacters
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): doubleping.servers.LoadCharacters & doubleping.servers.LoadCharacters.$Shape;
        }

        namespace LoadCharacters {

            /** Properties of a LoadCharacters. */
            interface $Properties {

                /** LoadCharacters settlement */
                settlement?: string;

                /** LoadCharacters number */
                number?: number;

                /** LoadCharacters players */
                players?: number;

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a LoadCharacters. */
            type $Shape = doubleping.servers.LoadCharacters.$Properties;
        }

        /**
         * Properties of a LoadParty.
         * @deprecated Use doubleping.servers.LoadParty.$Properties instead.
         */
        interface ILoadParty extends doubleping.servers.LoadParty.$Properties {
        }

        /** Represents a LoadParty. */
        class LoadParty {

            /**
             * Constructs a new LoadParty.
             * @param [properties] Properties to set
             */
            constructor(properties?: doubleping.servers.LoadParty.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** LoadParty number. */
            number: number;

            /** LoadParty players. */
            players: number;

            /** LoadParty companions. */
            companions: number;

            /** LoadParty destination. */
            destination: string;

            /**
             * Creates a new LoadParty instance using the specified properties.
             * @param [properties] Properties to set
             * @returns LoadParty instance
             */
            static create(properties: doubleping.servers.LoadParty.$Shape): doubleping.servers.LoadParty & doubleping.servers.LoadParty.$Shape;
            static create(properties?: doubleping.servers.LoadParty.$Properties): doubleping.servers.LoadParty;

            /**
             * Encodes the specified LoadParty message. Does not implicitly {@link doubleping.servers.LoadParty.verify|verify} messages.
             * @param message LoadParty message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: doubleping.servers.LoadParty.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a LoadParty message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {doubleping.servers.LoadParty & doubleping.servers.LoadParty.$Shape} LoadParty
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): doubleping.servers.LoadParty & doubleping.servers.LoadParty.$Shape;
        }

        namespace LoadParty {

            /** Properties of a LoadParty. */
            interface $Properties {

                /** LoadParty number */
                number?: number;

                /** LoadParty players */
                players?: number;

                /** LoadParty companions */
                companions?: number;

                /** LoadParty destination */
                destination?: string;

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a LoadParty. */
            type $Shape = doubleping.servers.LoadParty.$Properties;
        }

        /**
         * Properties of a LoadPartySetOut.
         * @deprecated Use doubleping.servers.LoadPartySetOut.$Properties instead.
         */
        interface ILoadPartySetOut extends doubleping.servers.LoadPartySetOut.$Properties {
        }

        /** Represents a LoadPartySetOut. */
        class LoadPartySetOut {

            /**
             * Constructs a new LoadPartySetOut.
             * @param [properties] Properties to set
             */
            constructor(properties?: doubleping.servers.LoadPartySetOut.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** LoadPartySetOut party. */
            party: string;

            /** LoadPartySetOut seats. */
            seats: doubleping.servers.MemberSeat[];

            /**
             * Creates a new LoadPartySetOut instance using the specified properties.
             * @param [properties] Properties to set
             * @returns LoadPartySetOut instance
             */
            static create(properties: doubleping.servers.LoadPartySetOut.$Shape): doubleping.servers.LoadPartySetOut & doubleping.servers.LoadPartySetOut.$Shape;
            static create(properties?: doubleping.servers.LoadPartySetOut.$Properties): doubleping.servers.LoadPartySetOut;

            /**
             * Encodes the specified LoadPartySetOut message. Does not implicitly {@link doubleping.servers.LoadPartySetOut.verify|verify} messages.
             * @param message LoadPartySetOut message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: doubleping.servers.LoadPartySetOut.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a LoadPartySetOut message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {doubleping.servers.LoadPartySetOut & doubleping.servers.LoadPartySetOut.$Shape} LoadPartySetOut
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): doubleping.servers.LoadPartySetOut & doubleping.servers.LoadPartySetOut.$Shape;
        }

        namespace LoadPartySetOut {

            /** Properties of a LoadPartySetOut. */
            interface $Properties {

                /** LoadPartySetOut party */
                party?: string;

                /** LoadPartySetOut seats */
                seats?: doubleping.servers.MemberSeat.$Properties[];

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a LoadPartySetOut. */
            type $Shape = doubleping.servers.LoadPartySetOut.$Properties;
        }

        /**
         * Properties of an Admission.
         * @deprecated Use doubleping.servers.Admission.$Properties instead.
         */
        interface IAdmission extends doubleping.servers.Admission.$Properties {
        }

        /** Represents an Admission. */
        class Admission {

            /**
             * Constructs a new Admission.
             * @param [properties] Properties to set
             */
            constructor(properties?: doubleping.servers.Admission.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Admission idempotencyKey. */
            idempotencyKey: string;

            /** Admission character. */
            character: doubleping.servers.CharacterState;

            /** Admission holder. */
            holder: doubleping.servers.Holder;

            /**
             * Creates a new Admission instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Admission instance
             */
            static create(properties: doubleping.servers.Admission.$Shape): doubleping.servers.Admission & doubleping.servers.Admission.$Shape;
            static create(properties?: doubleping.servers.Admission.$Properties): doubleping.servers.Admission;

            /**
             * Encodes the specified Admission message. Does not implicitly {@link doubleping.servers.Admission.verify|verify} messages.
             * @param message Admission message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: doubleping.servers.Admission.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an Admission message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {doubleping.servers.Admission & doubleping.servers.Admission.$Shape} Admission
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): doubleping.servers.Admission & doubleping.servers.Admission.$Shape;
        }

        namespace Admission {

            /** Properties of an Admission. */
            interface $Properties {

                /** Admission idempotencyKey */
                idempotencyKey?: string;

                /** Admission character */
                character?: doubleping.servers.CharacterState.$Properties;

                /** Admission holder */
                holder?: doubleping.servers.Holder.$Properties;

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an Admission. */
            type $Shape = doubleping.servers.Admission.$Properties;
        }

        /**
         * Properties of a Seat.
         * @deprecated Use doubleping.servers.Seat.$Properties instead.
         */
        interface ISeat extends doubleping.servers.Seat.$Properties {
        }

        /** Represents a Seat. */
        class Seat {

            /**
             * Constructs a new Seat.
             * @param [properties] Properties to set
             */
            constructor(properties?: doubleping.servers.Seat.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Seat server. */
            server: string;

            /** Seat endpoint. */
            endpoint: string;

            /** Seat ticket. */
            ticket: string;

            /** Seat settlement. */
            settlement: string;

            /**
             * Creates a new Seat instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Seat instance
             */
            static create(properties: doubleping.servers.Seat.$Shape): doubleping.servers.Seat & doubleping.servers.Seat.$Shape;
            static create(properties?: doubleping.servers.Seat.$Properties): doubleping.servers.Seat;

            /**
             * Encodes the specified Seat message. Does not implicitly {@link doubleping.servers.Seat.verify|verify} messages.
             * @param message Seat message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: doubleping.servers.Seat.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Seat message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {doubleping.servers.Seat & doubleping.servers.Seat.$Shape} Seat
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): doubleping.servers.Seat & doubleping.servers.Seat.$Shape;
        }

        namespace Seat {

            /** Properties of a Seat. */
            interface $Properties {

                /** Seat server */
                server?: string;

                /** Seat endpoint */
                endpoint?: string;

                /** Seat ticket */
                ticket?: string;

                /** Seat settlement */
                settlement?: string;

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Seat. */
            type $Shape = doubleping.servers.Seat.$Properties;
        }

        /**
         * Properties of a PartyOrder.
         * @deprecated Use doubleping.servers.PartyOrder.$Properties instead.
         */
        interface IPartyOrder extends doubleping.servers.PartyOrder.$Properties {
        }

        /** Represents a PartyOrder. */
        class PartyOrder {

            /**
             * Constructs a new PartyOrder.
             * @param [properties] Properties to set
             */
            constructor(properties?: doubleping.servers.PartyOrder.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** PartyOrder party. */
            party: string;

            /** PartyOrder settlement. */
            settlement: string;

            /** PartyOrder settlementAddress. */
            settlementAddress: string;

            /** PartyOrder order. */
            order: Uint8Array;

            /** PartyOrder checkpoint. */
            checkpoint: Uint8Array;

            /** PartyOrder characters. */
            characters: doubleping.servers.CharacterEpoch[];

            /**
             * Creates a new PartyOrder instance using the specified properties.
             * @param [properties] Properties to set
             * @returns PartyOrder instance
             */
            static create(properties: doubleping.servers.PartyOrder.$Shape): doubleping.servers.PartyOrder & doubleping.servers.PartyOrder.$Shape;
            static create(properties?: doubleping.servers.PartyOrder.$Properties): doubleping.servers.PartyOrder;

            /**
             * Encodes the specified PartyOrder message. Does not implicitly {@link doubleping.servers.PartyOrder.verify|verify} messages.
             * @param message PartyOrder message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: doubleping.servers.PartyOrder.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a PartyOrder message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {doubleping.servers.PartyOrder & doubleping.servers.PartyOrder.$Shape} PartyOrder
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): doubleping.servers.PartyOrder & doubleping.servers.PartyOrder.$Shape;
        }

        namespace PartyOrder {

            /** Properties of a PartyOrder. */
            interface $Properties {

                /** PartyOrder party */
                party?: string;

                /** PartyOrder settlement */
                settlement?: string;

                /** PartyOrder settlementAddress */
                settlementAddress?: string;

                /** PartyOrder order */
                order?: Uint8Array;

                /** PartyOrder checkpoint */
                checkpoint?: Uint8Array;

                /** PartyOrder characters */
                characters?: doubleping.servers.CharacterEpoch.$Properties[];

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a PartyOrder. */
            type $Shape = doubleping.servers.PartyOrder.$Properties;
        }

        /**
         * Properties of a MemberSeat.
         * @deprecated Use doubleping.servers.MemberSeat.$Properties instead.
         */
        interface IMemberSeat extends doubleping.servers.MemberSeat.$Properties {
        }

        /** Represents a MemberSeat. */
        class MemberSeat {

            /**
             * Constructs a new MemberSeat.
             * @param [properties] Properties to set
             */
            constructor(properties?: doubleping.servers.MemberSeat.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** MemberSeat character. */
            character: string;

            /** MemberSeat seat. */
            seat: doubleping.servers.Seat;

            /**
             * Creates a new MemberSeat instance using the specified properties.
             * @param [properties] Properties to set
             * @returns MemberSeat instance
             */
            static create(properties: doubleping.servers.MemberSeat.$Shape): doubleping.servers.MemberSeat & doubleping.servers.MemberSeat.$Shape;
            static create(properties?: doubleping.servers.MemberSeat.$Properties): doubleping.servers.MemberSeat;

            /**
             * Encodes the specified MemberSeat message. Does not implicitly {@link doubleping.servers.MemberSeat.verify|verify} messages.
             * @param message MemberSeat message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: doubleping.servers.MemberSeat.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a MemberSeat message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {doubleping.servers.MemberSeat & doubleping.servers.MemberSeat.$Shape} MemberSeat
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): doubleping.servers.MemberSeat & doubleping.servers.MemberSeat.$Shape;
        }

        namespace MemberSeat {

            /** Properties of a MemberSeat. */
            interface $Properties {

                /** MemberSeat character */
                character?: string;

                /** MemberSeat seat */
                seat?: doubleping.servers.Seat.$Properties;

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a MemberSeat. */
            type $Shape = doubleping.servers.MemberSeat.$Properties;
        }

        /**
         * Properties of a PartyProvisioned.
         * @deprecated Use doubleping.servers.PartyProvisioned.$Properties instead.
         */
        interface IPartyProvisioned extends doubleping.servers.PartyProvisioned.$Properties {
        }

        /** Represents a PartyProvisioned. */
        class PartyProvisioned {

            /**
             * Constructs a new PartyProvisioned.
             * @param [properties] Properties to set
             */
            constructor(properties?: doubleping.servers.PartyProvisioned.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** PartyProvisioned seats. */
            seats: doubleping.servers.MemberSeat[];

            /**
             * Creates a new PartyProvisioned instance using the specified properties.
             * @param [properties] Properties to set
             * @returns PartyProvisioned instance
             */
            static create(properties: doubleping.servers.PartyProvisioned.$Shape): doubleping.servers.PartyProvisioned & doubleping.servers.PartyProvisioned.$Shape;
            static create(properties?: doubleping.servers.PartyProvisioned.$Properties): doubleping.servers.PartyProvisioned;

            /**
             * Encodes the specified PartyProvisioned message. Does not implicitly {@link doubleping.servers.PartyProvisioned.verify|verify} messages.
             * @param message PartyProvisioned message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: doubleping.servers.PartyProvisioned.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a PartyProvisioned message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {doubleping.servers.PartyProvisioned & doubleping.servers.PartyProvisioned.$Shape} PartyProvisioned
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): doubleping.servers.PartyProvisioned & doubleping.servers.PartyProvisioned.$Shape;
        }

        namespace PartyProvisioned {

            /** Properties of a PartyProvisioned. */
            interface $Properties {

                /** PartyProvisioned seats */
                seats?: doubleping.servers.MemberSeat.$Properties[];

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a PartyProvisioned. */
            type $Shape = doubleping.servers.PartyProvisioned.$Properties;
        }

        /**
         * Properties of a PartyReturned.
         * @deprecated Use doubleping.servers.PartyReturned.$Properties instead.
         */
        interface IPartyReturned extends doubleping.servers.PartyReturned.$Properties {
        }

        /** Represents a PartyReturned. */
        class PartyReturned {

            /**
             * Constructs a new PartyReturned.
             * @param [properties] Properties to set
             */
            constructor(properties?: doubleping.servers.PartyReturned.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** PartyReturned seats. */
            seats: doubleping.servers.MemberSeat[];

            /**
             * Creates a new PartyReturned instance using the specified properties.
             * @param [properties] Properties to set
             * @returns PartyReturned instance
             */
            static create(properties: doubleping.servers.PartyReturned.$Shape): doubleping.servers.PartyReturned & doubleping.servers.PartyReturned.$Shape;
            static create(properties?: doubleping.servers.PartyReturned.$Properties): doubleping.servers.PartyReturned;

            /**
             * Encodes the specified PartyReturned message. Does not implicitly {@link doubleping.servers.PartyReturned.verify|verify} messages.
             * @param message PartyReturned message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: doubleping.servers.PartyReturned.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a PartyReturned message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {doubleping.servers.PartyReturned & doubleping.servers.PartyReturned.$Shape} PartyReturned
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): doubleping.servers.PartyReturned & doubleping.servers.PartyReturned.$Shape;
        }

        namespace PartyReturned {

            /** Properties of a PartyReturned. */
            interface $Properties {

                /** PartyReturned seats */
                seats?: doubleping.servers.MemberSeat.$Properties[];

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a PartyReturned. */
            type $Shape = doubleping.servers.PartyReturned.$Properties;
        }

        /**
         * Properties of a SeatRequest.
         * @deprecated Use doubleping.servers.SeatRequest.$Properties instead.
         */
        interface ISeatRequest extends doubleping.servers.SeatRequest.$Properties {
        }

        /** Represents a SeatRequest. */
        class SeatRequest {

            /**
             * Constructs a new SeatRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: doubleping.servers.SeatRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** SeatRequest party. */
            party: string;

            /** SeatRequest character. */
            character: string;

            /**
             * Creates a new SeatRequest instance using the specified properties.
             * @param [properties] Properties to set
             * @returns SeatRequest instance
             */
            static create(properties: doubleping.servers.SeatRequest.$Shape): doubleping.servers.SeatRequest & doubleping.servers.SeatRequest.$Shape;
            static create(properties?: doubleping.servers.SeatRequest.$Properties): doubleping.servers.SeatRequest;

            /**
             * Encodes the specified SeatRequest message. Does not implicitly {@link doubleping.servers.SeatRequest.verify|verify} messages.
             * @param message SeatRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: doubleping.servers.SeatRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a SeatRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {doubleping.servers.SeatRequest & doubleping.servers.SeatRequest.$Shape} SeatRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): doubleping.servers.SeatRequest & doubleping.servers.SeatRequest.$Shape;
        }

        namespace SeatRequest {

            /** Properties of a SeatRequest. */
            interface $Properties {

                /** SeatRequest party */
                party?: string;

                /** SeatRequest character */
                character?: string;

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a SeatRequest. */
            type $Shape = doubleping.servers.SeatRequest.$Properties;
        }

        /**
         * Properties of a HostDescription.
         * @deprecated Use doubleping.servers.HostDescription.$Properties instead.
         */
        interface IHostDescription extends doubleping.servers.HostDescription.$Properties {
        }

        /** Represents a HostDescription. */
        class HostDescription {

            /**
             * Constructs a new HostDescription.
             * @param [properties] Properties to set
             */
            constructor(properties?: doubleping.servers.HostDescription.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** HostDescription parties. */
            parties: number;

            /** HostDescription partiesMax. */
            partiesMax: number;

            /** HostDescription threads. */
            threads: number;

            /** HostDescription isDraining. */
            isDraining: boolean;

            /**
             * Creates a new HostDescription instance using the specified properties.
             * @param [properties] Properties to set
             * @returns HostDescription instance
             */
            static create(properties: doubleping.servers.HostDescription.$Shape): doubleping.servers.HostDescription & doubleping.servers.HostDescription.$Shape;
            static create(properties?: doubleping.servers.HostDescription.$Properties): doubleping.servers.HostDescription;

            /**
             * Encodes the specified HostDescription message. Does not implicitly {@link doubleping.servers.HostDescription.verify|verify} messages.
             * @param message HostDescription message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: doubleping.servers.HostDescription.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a HostDescription message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {doubleping.servers.HostDescription & doubleping.servers.HostDescription.$Shape} HostDescription
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): doubleping.servers.HostDescription & doubleping.servers.HostDescription.$Shape;
        }

        namespace HostDescription {

            /** Properties of a HostDescription. */
            interface $Properties {

                /** HostDescription parties */
                parties?: number;

                /** HostDescription partiesMax */
                partiesMax?: number;

                /** HostDescription threads */
                threads?: number;

                /** HostDescription isDraining */
                isDraining?: boolean;

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a HostDescription. */
            type $Shape = doubleping.servers.HostDescription.$Properties;
        }
    }
}
