// Code generated via abigen V2 - DO NOT EDIT.
// This file is a generated binding and any manual changes will be lost.

package beacons

import (
	"bytes"
	"errors"
	"math/big"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
)

// Reference imports to suppress errors if they are not otherwise used.
var (
	_ = bytes.Equal
	_ = errors.New
	_ = big.NewInt
	_ = common.Big1
	_ = types.BloomLookup
	_ = abi.ConvertType
)

// BeaconsMetaData contains all meta data concerning the Beacons contract.
var BeaconsMetaData = bind.MetaData{
	ABI: "[{\"type\":\"function\",\"name\":\"known\",\"inputs\":[{\"name\":\"round\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"prove\",\"inputs\":[{\"name\":\"number\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"header\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[{\"name\":\"value\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"valueOf\",\"inputs\":[{\"name\":\"round\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[{\"name\":\"value\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"event\",\"name\":\"BeaconProved\",\"inputs\":[{\"name\":\"round\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"},{\"name\":\"value\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"BlockOutOfRange\",\"inputs\":[{\"name\":\"number\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"MalformedHeader\",\"inputs\":[{\"name\":\"number\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"NoValue\",\"inputs\":[{\"name\":\"number\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"UnknownRound\",\"inputs\":[{\"name\":\"round\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"WrongHeader\",\"inputs\":[{\"name\":\"number\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"expected\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]}]",
	ID:  "Beacons",
	Bin: "0x608080604052346015576106ca908161001a8239f35b5f80fdfe6080806040526004361015610012575f80fd5b5f3560e01c90816317bf5815146100e6575080635fdbd510146100ad57636cdc5dff1461003d575f80fd5b346100a95760403660031901126100a957610056610136565b6024356001600160401b0381116100a957366023820112156100a95780600401356001600160401b0381116100a95736602482840101116100a95760209260246100a193019061019c565b604051908152f35b5f80fd5b346100a95760203660031901126100a9576001600160401b036100ce610136565b165f525f602052602060405f20541515604051908152f35b346100a95760203660031901126100a9576001600160401b03610107610136565b1690815f525f60205260405f2054801561012357602092508152f35b82634b52109d60e01b5f5260045260245ffd5b600435906001600160401b03821682036100a957565b90601f801991011681019081106001600160401b0382111761016d57604052565b634e487b7160e01b5f52604160045260245ffd5b6001600160401b03811161016d57601f01601f191660200190565b92916101a7846103b9565b6101b082610181565b6101bd604051918261014c565b8281526020810136848601116100a9578291848683375f602086830101525190200361039a575080158015610375575b61035957806102006102099284876104d2565b819391936104b8565b8181036102e1575f5b600d8110610316575060218301908184116102cd57811180156102fd575b6102e157600183018084116102cd5781106100a957116100a957600191010135809281156102b1576001600160401b031690815f525f60205260405f20546102ac5750805f525f6020528260405f20557f16ca1657407991db2b8aadec594c7ec5753037771c89273d99dd1d321719ab2c6020604051858152a2565b925050565b6001600160401b0390634fab01c960e01b5f521660045260245ffd5b634e487b7160e01b5f52601160045260245ffd5b6001600160401b038663d3aafb8b60e01b5f521660045260245ffd5b5060a061030b8484876104ac565b3560f81c1415610230565b928181101561033d5761033661033060019285888b6105d0565b906104b8565b9301610212565b6001600160401b038763d3aafb8b60e01b5f521660045260245ffd5b6001600160401b038463d3aafb8b60e01b5f521660045260245ffd5b6103865760c0823560f81c106101ed565b634e487b7160e01b5f52603260045260245ffd5b6001600160401b03856353c2d7ed60e01b5f521660045260245260445ffd5b6001600160401b031690438210156104995781409182610496575f806040516020810190848252602081526103ef60408261014c565b519071f90827f1c53a10cb7a02335b1753200029355afa3d1561048e573d9061041782610181565b91610425604051938461014c565b82523d5f602084013e5b80610483575b610456575b5082156104445750565b63e7df0d9160e01b5f5260045260245ffd5b909250602081519101519060208110610472575b50915f61043a565b5f199060200360031b1b165f61046a565b506020815114610435565b60609061042f565b50565b5063e7df0d9160e01b5f5260045260245ffd5b90821015610386570190565b919082018092116102cd57565b919082039182116102cd57565b91929091831561038657823560f81c90608082106105c55760c08210156105bd576080945b6105085f9360ff60019816906104c5565b9460378611610541575b5061051d85876104b8565b11610526575050565b63d3aafb8b60e01b82526001600160401b0316600452602490fd5b9250945092806036198101116102cd576035190192836001116102cd5783948085116105a1575f94925f936001915b81831061057e575050610512565b90919660019061058f8986856104ac565b3560f81c9060081b1797019190610570565b6001600160401b038263d3aafb8b60e01b5f521660045260245ffd5b60c0946104f7565b505f93506001925050565b9093916105de8482876104ac565b3560f81c94608086106106bf5760c08610156106b7576080955b600186018096116102cd576106129060ff879816906104c5565b946037861161064c575b505061062884866104b8565b116106305750565b6001600160401b039063d3aafb8b60e01b5f521660045260245ffd5b9095509360361981019081116102cd5761066690856104b8565b9481861161069b575f94905b8682101561061c57909460019061068a8785856104ac565b3560f81c9060081b17950190610672565b6001600160401b038363d3aafb8b60e01b5f521660045260245ffd5b60c0956105f8565b50505091509060019056",
}

// Beacons is an auto generated Go binding around an Ethereum contract.
type Beacons struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *Beacons) GetABI() abi.ABI {
	return c.abi
}

// NewBeacons creates a new instance of Beacons.
func NewBeacons() *Beacons {
	parsed, err := BeaconsMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &Beacons{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *Beacons) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackKnown is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5fdbd510.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function known(uint64 round) view returns(bool)
func (beacons *Beacons) PackKnown(round uint64) []byte {
	enc, err := beacons.abi.Pack("known", round)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackKnown is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5fdbd510.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function known(uint64 round) view returns(bool)
func (beacons *Beacons) TryPackKnown(round uint64) ([]byte, error) {
	return beacons.abi.Pack("known", round)
}

// UnpackKnown is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x5fdbd510.
//
// Solidity: function known(uint64 round) view returns(bool)
func (beacons *Beacons) UnpackKnown(data []byte) (bool, error) {
	out, err := beacons.abi.Unpack("known", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackProve is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6cdc5dff.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function prove(uint64 number, bytes header) returns(bytes32 value)
func (beacons *Beacons) PackProve(number uint64, header []byte) []byte {
	enc, err := beacons.abi.Pack("prove", number, header)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackProve is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6cdc5dff.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function prove(uint64 number, bytes header) returns(bytes32 value)
func (beacons *Beacons) TryPackProve(number uint64, header []byte) ([]byte, error) {
	return beacons.abi.Pack("prove", number, header)
}

// UnpackProve is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x6cdc5dff.
//
// Solidity: function prove(uint64 number, bytes header) returns(bytes32 value)
func (beacons *Beacons) UnpackProve(data []byte) ([32]byte, error) {
	out, err := beacons.abi.Unpack("prove", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackValueOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x17bf5815.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function valueOf(uint64 round) view returns(bytes32 value)
func (beacons *Beacons) PackValueOf(round uint64) []byte {
	enc, err := beacons.abi.Pack("valueOf", round)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackValueOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x17bf5815.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function valueOf(uint64 round) view returns(bytes32 value)
func (beacons *Beacons) TryPackValueOf(round uint64) ([]byte, error) {
	return beacons.abi.Pack("valueOf", round)
}

// UnpackValueOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x17bf5815.
//
// Solidity: function valueOf(uint64 round) view returns(bytes32 value)
func (beacons *Beacons) UnpackValueOf(data []byte) ([32]byte, error) {
	out, err := beacons.abi.Unpack("valueOf", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// BeaconsBeaconProved represents a BeaconProved event raised by the Beacons contract.
type BeaconsBeaconProved struct {
	Round uint64
	Value [32]byte
	Raw   *types.Log // Blockchain specific contextual infos
}

const BeaconsBeaconProvedEventName = "BeaconProved"

// ContractEventName returns the user-defined event name.
func (BeaconsBeaconProved) ContractEventName() string {
	return BeaconsBeaconProvedEventName
}

// UnpackBeaconProvedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event BeaconProved(uint64 indexed round, bytes32 value)
func (beacons *Beacons) UnpackBeaconProvedEvent(log *types.Log) (*BeaconsBeaconProved, error) {
	event := "BeaconProved"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != beacons.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(BeaconsBeaconProved)
	if len(log.Data) > 0 {
		if err := beacons.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range beacons.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// UnpackError attempts to decode the provided error data using user-defined
// error definitions.
func (beacons *Beacons) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], beacons.abi.Errors["BlockOutOfRange"].ID.Bytes()[:4]) {
		return beacons.UnpackBlockOutOfRangeError(raw[4:])
	}
	if bytes.Equal(raw[:4], beacons.abi.Errors["MalformedHeader"].ID.Bytes()[:4]) {
		return beacons.UnpackMalformedHeaderError(raw[4:])
	}
	if bytes.Equal(raw[:4], beacons.abi.Errors["NoValue"].ID.Bytes()[:4]) {
		return beacons.UnpackNoValueError(raw[4:])
	}
	if bytes.Equal(raw[:4], beacons.abi.Errors["UnknownRound"].ID.Bytes()[:4]) {
		return beacons.UnpackUnknownRoundError(raw[4:])
	}
	if bytes.Equal(raw[:4], beacons.abi.Errors["WrongHeader"].ID.Bytes()[:4]) {
		return beacons.UnpackWrongHeaderError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// BeaconsBlockOutOfRange represents a BlockOutOfRange error raised by the Beacons contract.
type BeaconsBlockOutOfRange struct {
	Number uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BlockOutOfRange(uint64 number)
func BeaconsBlockOutOfRangeErrorID() common.Hash {
	return common.HexToHash("0xe7df0d91f8146291f5d6ef11f3dbf0e0c8e1546abc1c3058d40d3c250c4021cf")
}

// UnpackBlockOutOfRangeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BlockOutOfRange(uint64 number)
func (beacons *Beacons) UnpackBlockOutOfRangeError(raw []byte) (*BeaconsBlockOutOfRange, error) {
	out := new(BeaconsBlockOutOfRange)
	if err := beacons.abi.UnpackIntoInterface(out, "BlockOutOfRange", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// BeaconsMalformedHeader represents a MalformedHeader error raised by the Beacons contract.
type BeaconsMalformedHeader struct {
	Number uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error MalformedHeader(uint64 number)
func BeaconsMalformedHeaderErrorID() common.Hash {
	return common.HexToHash("0xd3aafb8b0af40bc67d6d6db68aac3928da94aff09e1b958fa47220c86b0741a6")
}

// UnpackMalformedHeaderError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error MalformedHeader(uint64 number)
func (beacons *Beacons) UnpackMalformedHeaderError(raw []byte) (*BeaconsMalformedHeader, error) {
	out := new(BeaconsMalformedHeader)
	if err := beacons.abi.UnpackIntoInterface(out, "MalformedHeader", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// BeaconsNoValue represents a NoValue error raised by the Beacons contract.
type BeaconsNoValue struct {
	Number uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NoValue(uint64 number)
func BeaconsNoValueErrorID() common.Hash {
	return common.HexToHash("0x4fab01c9b7b44eb04f6adbb0273df55a1ddfd916698ac751b0f3d7f22c133988")
}

// UnpackNoValueError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NoValue(uint64 number)
func (beacons *Beacons) UnpackNoValueError(raw []byte) (*BeaconsNoValue, error) {
	out := new(BeaconsNoValue)
	if err := beacons.abi.UnpackIntoInterface(out, "NoValue", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// BeaconsUnknownRound represents a UnknownRound error raised by the Beacons contract.
type BeaconsUnknownRound struct {
	Round uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error UnknownRound(uint64 round)
func BeaconsUnknownRoundErrorID() common.Hash {
	return common.HexToHash("0x4b52109d2e5be9c54d10df97dab5317a69d1e053bc9887bd55636b0d71b4a52d")
}

// UnpackUnknownRoundError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error UnknownRound(uint64 round)
func (beacons *Beacons) UnpackUnknownRoundError(raw []byte) (*BeaconsUnknownRound, error) {
	out := new(BeaconsUnknownRound)
	if err := beacons.abi.UnpackIntoInterface(out, "UnknownRound", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// BeaconsWrongHeader represents a WrongHeader error raised by the Beacons contract.
type BeaconsWrongHeader struct {
	Number   uint64
	Expected [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongHeader(uint64 number, bytes32 expected)
func BeaconsWrongHeaderErrorID() common.Hash {
	return common.HexToHash("0x53c2d7ed051e70431e42720dc99a19fb46b4f90080fd44c20cd3bab60b7a93b6")
}

// UnpackWrongHeaderError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongHeader(uint64 number, bytes32 expected)
func (beacons *Beacons) UnpackWrongHeaderError(raw []byte) (*BeaconsWrongHeader, error) {
	out := new(BeaconsWrongHeader)
	if err := beacons.abi.UnpackIntoInterface(out, "WrongHeader", raw); err != nil {
		return nil, err
	}
	return out, nil
}
