// Code generated via abigen V2 - DO NOT EDIT.
// This file is a generated binding and any manual changes will be lost.

package registry

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

// ParametersParams is an auto generated low-level Go binding around an user-defined struct.
type ParametersParams struct {
	MinStake        uint64
	OwnerCap        uint64
	StartStake      uint64
	UnbondingBlocks *big.Int
	MinVerifiers    uint8
	SlashMin        uint16
	SlashMax        uint16
}

// RegistryConfig is an auto generated low-level Go binding around an user-defined struct.
type RegistryConfig struct {
	Token            common.Address
	Escrow           common.Address
	SnapshotInterval uint64
	Params           ParametersParams
}

// RegistryNode is an auto generated low-level Go binding around an user-defined struct.
type RegistryNode struct {
	Owner        common.Address
	Roles        uint8
	Stake        uint64
	Unbonding    uint64
	Weight       uint64
	Nonce        uint64
	VerifierLeaf uint32
	AuditorLeaf  uint32
}

// UnbondingBucket is an auto generated low-level Go binding around an user-defined struct.
type UnbondingBucket struct {
	Amount    uint64
	MaturesAt uint64
}

// RegistryMetaData contains all meta data concerning the Registry contract.
var RegistryMetaData = bind.MetaData{
	ABI: "[{\"type\":\"constructor\",\"inputs\":[{\"name\":\"c\",\"type\":\"tuple\",\"internalType\":\"structRegistry.Config\",\"components\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"contractIERC20\"},{\"name\":\"escrow\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"snapshotInterval\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"params\",\"type\":\"tuple\",\"internalType\":\"structParameters.Params\",\"components\":[{\"name\":\"minStake\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"ownerCap\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"startStake\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"unbondingBlocks\",\"type\":\"uint24\",\"internalType\":\"uint24\"},{\"name\":\"minVerifiers\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"slashMin\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"slashMax\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]}]}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"ALL_ROLES\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint8\",\"internalType\":\"uint8\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"AMOUNT_FACTOR\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"AUDITOR\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint8\",\"internalType\":\"uint8\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"BURN\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"UNBONDING_FACTOR\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"VERIFIER\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint8\",\"internalType\":\"uint8\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"WHOLE\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"addStake\",\"inputs\":[{\"name\":\"node\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"checkDraw\",\"inputs\":[{\"name\":\"role\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"blockNumber\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"beacon\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"assignment\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"index\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"leaf\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"node\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"weight\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"path\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"connect\",\"inputs\":[{\"name\":\"governor__\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"slashers\",\"type\":\"address[]\",\"internalType\":\"address[]\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"drawPoint\",\"inputs\":[{\"name\":\"role\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"blockNumber\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"beacon\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"assignment\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"index\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"escrow\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"governor\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"isSlasher\",\"inputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"keptOf\",\"inputs\":[{\"name\":\"node\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"leaves\",\"inputs\":[{\"name\":\"role\",\"type\":\"uint8\",\"internalType\":\"uint8\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"minStake\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"nextParams\",\"inputs\":[],\"outputs\":[{\"name\":\"pending\",\"type\":\"tuple\",\"internalType\":\"structParameters.Params\",\"components\":[{\"name\":\"minStake\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"ownerCap\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"startStake\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"unbondingBlocks\",\"type\":\"uint24\",\"internalType\":\"uint24\"},{\"name\":\"minVerifiers\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"slashMin\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"slashMax\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]},{\"name\":\"activeAt\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"nodeKeyDigest\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"node\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"roles\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"nonce\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"nodeOf\",\"inputs\":[{\"name\":\"node\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structRegistry.Node\",\"components\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"roles\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"stake\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"unbonding\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"weight\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"nonce\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"verifierLeaf\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"auditorLeaf\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"ownerAt\",\"inputs\":[{\"name\":\"node\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"blockNumber\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"ownerWeight\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"params\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structParameters.Params\",\"components\":[{\"name\":\"minStake\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"ownerCap\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"startStake\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"unbondingBlocks\",\"type\":\"uint24\",\"internalType\":\"uint24\"},{\"name\":\"minVerifiers\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"slashMin\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"slashMax\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"register\",\"inputs\":[{\"name\":\"node\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"roles\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"signature\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"requestUnbond\",\"inputs\":[{\"name\":\"node\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[{\"name\":\"maturesAt\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"reweigh\",\"inputs\":[{\"name\":\"node\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setParams\",\"inputs\":[{\"name\":\"p\",\"type\":\"tuple\",\"internalType\":\"structParameters.Params\",\"components\":[{\"name\":\"minStake\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"ownerCap\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"startStake\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"unbondingBlocks\",\"type\":\"uint24\",\"internalType\":\"uint24\"},{\"name\":\"minVerifiers\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"slashMin\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"slashMax\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"slash\",\"inputs\":[{\"name\":\"node\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"bps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"reward\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"gweis\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"snapshotAt\",\"inputs\":[{\"name\":\"role\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"blockNumber\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[{\"name\":\"root\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"total\",\"type\":\"uint128\",\"internalType\":\"uint128\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"snapshotBlock\",\"inputs\":[{\"name\":\"round\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"snapshotInterval\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"started\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"token\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIERC20\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"unbondingBlocks\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"unbondingOf\",\"inputs\":[{\"name\":\"node\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"tuple[]\",\"internalType\":\"structUnbonding.Bucket[]\",\"components\":[{\"name\":\"amount\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"maturesAt\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"verifierOwners\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"verifiersOf\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"withdrawStake\",\"inputs\":[{\"name\":\"node\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"gweis\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"event\",\"name\":\"Connected\",\"inputs\":[{\"name\":\"governor\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"},{\"name\":\"slashers\",\"type\":\"address[]\",\"indexed\":false,\"internalType\":\"address[]\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"NodeRegistered\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"node\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"roles\",\"type\":\"uint8\",\"indexed\":false,\"internalType\":\"uint8\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"ParamsChanged\",\"inputs\":[{\"name\":\"params\",\"type\":\"tuple\",\"indexed\":false,\"internalType\":\"structParameters.Params\",\"components\":[{\"name\":\"minStake\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"ownerCap\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"startStake\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"unbondingBlocks\",\"type\":\"uint24\",\"internalType\":\"uint24\"},{\"name\":\"minVerifiers\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"slashMin\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"slashMax\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]},{\"name\":\"activeAt\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Slashed\",\"inputs\":[{\"name\":\"node\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"owner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"},{\"name\":\"reward\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"},{\"name\":\"rewarded\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"StakeChanged\",\"inputs\":[{\"name\":\"node\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"stake\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"StakeWithdrawn\",\"inputs\":[{\"name\":\"node\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"owner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"UnbondRequested\",\"inputs\":[{\"name\":\"node\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"},{\"name\":\"maturesAt\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"WeightChanged\",\"inputs\":[{\"name\":\"role\",\"type\":\"uint8\",\"indexed\":true,\"internalType\":\"uint8\"},{\"name\":\"leaf\",\"type\":\"uint32\",\"indexed\":false,\"internalType\":\"uint32\"},{\"name\":\"node\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"},{\"name\":\"weight\",\"type\":\"uint128\",\"indexed\":false,\"internalType\":\"uint128\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"AlreadyConnected\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"AmountTooLarge\",\"inputs\":[{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"BadConfig\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"BadPathLength\",\"inputs\":[{\"name\":\"length\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"BadSignature\",\"inputs\":[{\"name\":\"recovered\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"CheckpointUnorderedInsertion\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"EmptySnapshot\",\"inputs\":[{\"name\":\"blockNumber\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"NodeHasOwner\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NotDeployer\",\"inputs\":[{\"name\":\"deployer\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NotGovernor\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NotMatured\",\"inputs\":[{\"name\":\"maturesAt\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"NotOwner\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NotPlainToken\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"NotSlasher\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NotUnbonding\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"NotWholeGwei\",\"inputs\":[{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"OutOfBounds\",\"inputs\":[{\"name\":\"name\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"value\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"min\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"max\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"ReentrancyGuardReentrantCall\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"SafeERC20FailedOperation\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"SnapshotNotReached\",\"inputs\":[{\"name\":\"blockNumber\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"SumTooLarge\",\"inputs\":[{\"name\":\"sum\",\"type\":\"uint128\",\"internalType\":\"uint128\"}]},{\"type\":\"error\",\"name\":\"TotalTooLarge\",\"inputs\":[{\"name\":\"role\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]},{\"type\":\"error\",\"name\":\"TreeFull\",\"inputs\":[{\"name\":\"role\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]},{\"type\":\"error\",\"name\":\"UnknownNode\",\"inputs\":[{\"name\":\"node\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"UnknownRole\",\"inputs\":[{\"name\":\"role\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]},{\"type\":\"error\",\"name\":\"ZeroAmount\",\"inputs\":[]}]",
	ID:  "Registry",
	Bin: "0x610100604052346103e557604051614da838819003601f8101601f191683016001600160401b038111848210176103e9578392829160405283398101039061014082126103e55760405190608082016001600160401b038111838210176103e95760405280516001600160a01b03811681036103e557825260208101516001600160a01b03811681036103e5576020830190815260e06100a1604084016103fd565b6040850190815294605f1901126103e5576040519060e082016001600160401b038111838210176103e9576040526100db606084016103fd565b82526100e9608084016103fd565b90602083019182526100fd60a085016103fd565b906040840191825260c08501519162ffffff831683036103e5576060850192835260e08601519560ff871687036103e557608086019687526101566101206101486101008401610411565b9260a0890193845201610411565b60c087019081526060890187905292516001600160a01b031695861580156103d3575b80156103bb575b80156103a9575b61035d5762ffffff85511615801561039d575b61035d5761ffff825116801590811561038e575b50801561037e575b61035d576080968752518551835186518a5185518851604095861b6fffffffffffffffff0000000000000000166001600160401b03978816908117958e1b600160801b600160c01b03169590951760c094851b62ffffff60c01b161760d89390931b60ff60d81b169290921760e091821b61ffff60e01b161760f09290921b6001600160f01b0319169190911760018190555f5583519283529851841660208301529451831691810191909152945162ffffff166060860152965160ff1695840195909552935161ffff90811660a08401529051169281019290925243909216918101919091527fdbee7806825cb95bfbf1a8732d64abe070e19e0abedb2999cf60a172b7319fb09061010090a180516001600160a01b031615801561036c575b61035d57516001600160a01b031660a052516001600160401b031660c0523360e052604051614987908161042182396080518181816103a801528181611b50015261290e015260a0518181816109dc01528181610a1601528181610c8f01528181611a280152611cb2015260c0518181816102c10152610ae9015260e051816126bf0152f35b6301f30c8760e21b5f5260045ffd5b5081516001600160401b0316156102d7565b5061271061ffff855116116101b6565b905061ffff855116105f6101ae565b5060ff8851161561019a565b5082516001600160401b031615610187565b50855181516001600160401b03918216911611610180565b5080516001600160401b031615610179565b5f80fd5b634e487b7160e01b5f52604160045260245ffd5b51906001600160401b03821682036103e557565b519061ffff821682036103e55756fe60806040526004361015610011575f80fd5b5f3560e01c80627b95731461027357806307d0413c1461026e57806308c84e701461026957806309eba343146102645780630c340a241461025f5780630e709de71461025a5780631f2698ab146102555780632840451b14610250578063375b3c0a1461024b5780633abf6e57146102465780633ba2751214610241578063553635ba1461023c57806357601c5d146102375780635be27777146102325780635da1055c1461022d5780636374299e14610228578063682a9141146102235780636f33d6851461021e5780637b673cdc146102195780637f3c1b0c1461021457806384bc57141461020f5780638b0c0b011461020a5780638cdcd47114610205578063a1106c5714610200578063a65e3141146101fb578063a7fdb2a8146101f6578063aa375a8a146101f1578063acf09912146101ec578063c0a2526c146101e7578063c23a5cea146101e2578063c94eec5a146101dd578063c95324eb146101d8578063cff0ab96146101d3578063e2fdcc17146101ce578063f2e6bdb4146101c9578063fa69dbf1146101c4578063fc0c546a146101bf5763fdb86e12146101ba575f80fd5b611ce1565b611c9d565b611b9a565b611b7f565b611b3b565b611b12565b611acb565b611a7e565b6118f3565b6118d7565b6117e3565b611777565b61170d565b6116c9565b611688565b6115ba565b6114a4565b611218565b6111d0565b611000565b610f94565b610e5c565b610b43565b610a9f565b61069e565b610647565b61062c565b6105e1565b610597565b61056b565b61052f565b61045a565b61035a565b610332565b610300565b6102e5565b6102a2565b3461029e575f36600319011261029e57602062ffffff60606102936129e0565b015116604051908152f35b5f80fd5b3461029e575f36600319011261029e5760206040516001600160401b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b3461029e575f36600319011261029e57602060405160028152f35b3461029e575f36600319011261029e5760206040516b033b2e3c9fd0803ce80000008152f35b6001600160a01b031690565b3461029e575f36600319011261029e57600f546040516001600160a01b039091168152602090f35b3461029e5760e036600319011261029e57600f546001600160a01b0316330361044757610385612a8f565b6103956103906129e0565b611d58565b61039d611e62565b6104006103e46103d57f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316612d48565b6001600160401b03431661200b565b6001600160401b03166001600160401b03196003541617600355565b7fdbee7806825cb95bfbf1a8732d64abe070e19e0abedb2999cf60a172b7319fb06104426104366003546001600160401b031690565b60405191829182612036565b0390a1005b63ad0550d560e01b5f523360045260245ffd5b3461029e575f36600319011261029e576104a26104756129e0565b63ffffffff600d541660ff608083015116111590816104a6575b5060405190151581529081906020820190565b0390f35b60025f52600860205290506001600160801b036105056104f960406104ea7f6add646517a5b0f6793cd5891b7937d28a5b2981a5d88ebc7cd776088fea9041612f78565b9401516001600160401b031690565b6001600160401b031690565b911610155f61048f565b6001600160a01b0381160361029e57565b60c4359061052d8261050f565b565b3461029e57604036600319011261029e5760206105636004356105518161050f565b6024359061055e8261050f565b612157565b604051908152f35b3461029e575f36600319011261029e5760206001600160401b0361058d6129e0565b5116604051908152f35b3461029e575f36600319011261029e57602063ffffffff600d5416604051908152f35b60ff81160361029e57565b359061052d826105ba565b6001600160401b0381160361029e57565b3461029e57604036600319011261029e5760406001600160801b0361061d60043561060b816105ba565b60243590610618826105d0565b6121a2565b83519182529091166020820152f35b3461029e575f36600319011261029e576020604051601f8152f35b3461029e57602036600319011261029e576004356106648161050f565b60018060a01b03165f52600e602052602060ff60405f2054166040519015158152f35b61ffff81160361029e57565b359061052d82610687565b3461029e57606036600319011261029e576004356106bb8161050f565b602435906106c882610687565b604435906106d58261050f565b6106dd613099565b335f908152600e602052604090205483929060ff1615610a8c576104a2936107036129e0565b9061071360a083015161ffff1690565b9061ffff808316911610610a83575b5060c0015161ffff1661ffff811661ffff851611610a7b575b506001600160a01b0382165f90815260046020526040902061097d908054909390610977610966610788886107836001600160a01b0386169560a81c6001600160401b031690565b613119565b9261087261086d6108656108416107b88d6107b38b60018060a01b03165f52600560205260405f2090565b61313a565b6108028d6107da8b6107d583546001600160401b039060a81c1690565b61220b565b815467ffffffffffffffff60a81b191660a89190911b67ffffffffffffffff60a81b16179055565b60018d019861083c61081f836107d58d546001600160401b031690565b8b5467ffffffffffffffff19166001600160401b03909116178b55565b61200b565b9b61085f610858610852878c612157565b9261222b565b61ffff1690565b90612273565b612710900490565b6120fe565b6001600160a01b038681165f908152600760209081526040808320938616835292905220556001600160a01b038716610a4057886109267f3beb2b91e525057949c84b5240a3d52f031ec61f7cc774f011ec0b031f0f01245f809b5b549460a886901c6001600160401b03166040516001600160401b0390911681526001600160a01b038b169485917f14d3c7f4ff24cd457da0ec97298b8e38fdb526d139d2326d876c89061e8ad93a9181906020820190565b0390a2604080516001600160401b0396871681529290951660208301526001600160a01b038c81169583019590955290931692606090a360a01c60ff1690565b915460401c6001600160401b031690565b91613559565b6001600160401b0382169081610a06575b506001600160401b038316036109c2575b506109a86130f4565b6040516001600160401b0390911681529081906020820190565b6109da6109d56104f9610a00938561220b565b61223f565b7f0000000000000000000000000000000000000000000000000000000000000000613645565b5f61099f565b610a3a90610a138361223f565b907f00000000000000000000000000000000000000000000000000000000000000006136bd565b5f61098e565b886109267f3beb2b91e525057949c84b5240a3d52f031ec61f7cc774f011ec0b031f0f0124600183901c677fffffffffffffff16809b6108ce565b92505f61073b565b935060c0610722565b6325e066bb60e11b5f523360045260245ffd5b3461029e57602036600319011261029e57600435610abc816105d0565b6001600160401b038116610ad657506040515f8152602090f35b610adf906121ed565b6001600160401b037f000000000000000000000000000000000000000000000000000000000000000016908115610b3e57816001600160401b038092160416026001600160401b038116908103610b39576104a2906109a8565b611fbb565b612286565b3461029e57604036600319011261029e57600435610b608161050f565b60243590610b6c613099565b610b75816136fc565b8215610db457633b9aca008306610da157633b9aca008304815460a81c6001600160401b031690610bce610bb16001600160401b038416612122565b610bc86104f960018701546001600160401b031690565b9061214a565b8111610d8d5791610c21610bf9610c7493610bf3610c7a97966001600160401b031690565b9061200b565b825467ffffffffffffffff60a81b191660a89190911b67ffffffffffffffff60a81b16178255565b546040516001600160401b0360a883901c1681526001600160a01b038416907f14d3c7f4ff24cd457da0ec97298b8e38fdb526d139d2326d876c89061e8ad93a9080602081015b0390a260a01c60ff1690565b906131cb565b6040516370a0823160e01b81523060048201527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03811691602081602481865afa908115610d655784905f92610d6a575b50610ce191923090339061375e565b6040516370a0823160e01b815230600482015291602090839060249082905afa8015610d6557610d18925f91610d36575b5061214a565b03610d2757610d256130f4565b005b6357f0864160e01b5f5260045ffd5b610d58915060203d602011610d5e575b610d50818361230f565b810190612330565b5f610d12565b503d610d46565b61233f565b610ce19250610d879060203d602011610d5e57610d50818361230f565b91610cd2565b6304041d9560e11b5f52600485905260245ffd5b626d6cdf60e11b5f52600483905260245ffd5b631f2a200560e01b5f5260045ffd5b61052d9092919260e08061010083019560018060a01b03815116845260ff60208201511660208501526001600160401b036040820151166040850152610e19606082015160608601906001600160401b03169052565b6080818101516001600160401b03169085015260a0818101516001600160401b03169085015260c08181015163ffffffff1690850152015163ffffffff16910152565b3461029e57602036600319011261029e57600435610e798161050f565b5f60e0604051610e88816122b8565b8281528260208201528260408201528260608201528260808201528260a08201528260c0820152015260018060a01b03165f5260046020526104a260405f20610f88610f7b600160405193610edc856122b8565b610f23610f138254848060a01b0381168852610f0460ff8260a01c1660208a019060ff169052565b60a81c6001600160401b031690565b6001600160401b03166040870152565b01546001600160401b03811660608501526001600160401b03604082901c1660808501526001600160401b03608082901c1660a0850152610f7560c082901c63ffffffff1663ffffffff1660c0860152565b60e01c90565b63ffffffff1660e0830152565b60405191829182610dc3565b3461029e57602036600319011261029e57600435610fb18161050f565b60018060a01b03165f52600b60205260206001600160401b0360405f205416604051908152f35b604090600319011261029e57600435610ff08161050f565b90602435610ffd816105d0565b90565b3461029e5761100e36610fd8565b90611018816136fc565b906001600160401b0383168015610db457825460a81c6001600160401b0316906001600160401b038216106111b457908361108461105c6104a2966109a89561220b565b855467ffffffffffffffff60a81b191660a89190911b67ffffffffffffffff60a81b16178555565b61097761096660018601926110c46110a78261083c87546001600160401b031690565b855467ffffffffffffffff19166001600160401b03909116178555565b61118e7fb718392e7daead9f4d9590366d71f1f8fe23d65e3c791ff8970ee065be61d59061112e6111058860018060a01b03165f52600560205260405f2090565b8461112861112060606111166129e0565b015162ffffff1690565b62ffffff1690565b91613817565b80995493611146856001600160401b039060a81c1690565b6040516001600160401b0390911681526001600160a01b038a169485917f14d3c7f4ff24cd457da0ec97298b8e38fdb526d139d2326d876c89061e8ad93a9181906020820190565b0390a2604080516001600160401b03928316815292909116602083015281908101610c68565b6304041d9560e11b5f526001600160401b03841660045260245ffd5b3461029e575f36600319011261029e57602060405160088152f35b9181601f8401121561029e578235916001600160401b03831161029e576020838186019501011161029e57565b3461029e57606036600319011261029e576004356112358161050f565b602435611241816105ba565b6044356001600160401b03811161029e576112609036906004016111eb565b92909160ff8116158015611474575b61145f576001600160a01b0382165f908152600460205260409020805491906001600160a01b0383166001600160a01b03811633141590818061142a575b61140f57506112ed60018301976112e76112d28a546001600160401b039060801c1690565b986112df8a888b33612815565b923691612368565b90613943565b50506001600160a01b0386169490851580156113fc575b6113e15750610d2597611349916113219060a01c60ff16986123ad565b815467ffffffffffffffff60801b191660809190911b67ffffffffffffffff60801b16179055565b815460ff60a01b191660a084901b60ff60a01b1617825561139e575b5060405160ff91909116815233907faa54a4156844bf90c10e557dc35264ed0d1a6c89b154da80583f4a2dc872743b90602090a36131cb565b80546001600160a01b031916331790556001600160a01b0383165f9081526006602052604090206113db9033906001600160601b03431690614290565b50611365565b639a7d38d960e01b5f526001600160a01b031660045260245ffd5b506001600160a01b038116861415611304565b6306fa852560e31b5f526001600160a01b031660045260245ffd5b5060a885901c6001600160401b03161515806112ad57506114586104f960018501546001600160401b031690565b15156112ad565b63db971f0560e01b5f5260ff1660045260245ffd5b5060e08116151561126f565b63ffffffff81160361029e57565b60e435906001600160801b038216820361029e57565b3461029e5761012036600319011261029e576004356114c2816105ba565b602435906114cf826105d0565b60443591606435916084356114e381611480565b60a4356114ef81611480565b6114f7610520565b9061150061148e565b9261010435966001600160401b03881161029e576104a2986115296115319936906004016111eb565b9890976123ca565b60405190151581529081906020820190565b9060c08061052d936001600160401b0381511684526001600160401b0360208201511660208501526001600160401b03604082015116604085015262ffffff606082015116606085015260ff60808201511660808501526115af60a082015160a086019061ffff169052565b015161ffff16910152565b3461029e575f36600319011261029e576115d2612570565b506101006001600160401b0360035416604051906115ef826122f4565b6116746116696002546001600160401b03811685526001600160401b038160401c1660208601526116386001600160401b038260801c1660408701906001600160401b03169052565b62ffffff60c082901c16606086015260ff60d882901c16608086015261ffff60e082901c1660a08601525b60f01c90565b61ffff1660c0840152565b6116816040518093611543565b60e0820152f35b3461029e57602036600319011261029e576004356116a58161050f565b60018060a01b03165f52600c602052602063ffffffff60405f205416604051908152f35b3461029e57602036600319011261029e57610d256004356116e98161050f565b6001600160a01b0381165f9081526004602052604090205460a01c60ff16906131cb565b3461029e57604036600319011261029e5760043561172a8161050f565b602435906001600160401b03821161029e573660238301121561029e578160040135906001600160401b03821161029e573660248360051b8501011161029e576024610d259301906126ba565b3461029e575f36600319011261029e57602060405160048152f35b60206040818301928281528451809452019201905f5b8181106117b55750505090565b825180516001600160401b0390811686526020918201511681860152604090940193909201916001016117a8565b3461029e57602036600319011261029e576004356118008161050f565b60018060a01b03165f52600560205260405f206001600160401b03600182015416815491818303928311610b3957611837836139aa565b92611845604051948561230f565b808452611854601f19916139aa565b015f5b8181106118b45750505f5b83518110156118a6578061188a61188461187e60019487612fbd565b85612800565b506139d5565b61189482876139c1565b5261189f81866139c1565b5001611862565b604051806104a28682611792565b6020906040516118c3816122d9565b5f81525f8382015282828801015201611857565b3461029e575f36600319011261029e57602060405161dead8152f35b3461029e57602036600319011261029e576004356119108161050f565b611918613099565b611921816136fc565b6001600160a01b0382165f9081526005602052604090209161194d60018401546001600160401b031690565b83546001600160401b03821614611a6f5761196b61197c9185612800565b505460401c6001600160401b031690565b6001600160401b0381164310611a5457506119cf600161199e6104a295613a07565b93016119b5846107d583546001600160401b031690565b6001600160401b03166001600160401b0319825416179055565b6040516001600160401b038316815233916001600160a01b0316907f35281b8e4bb2464a475bd2ba9a16301d66e8a13f018f0895558d4e5bc9645e7a90602090a3611a4c611a256001600160401b03831661223f565b337f00000000000000000000000000000000000000000000000000000000000000006136bd565b6109a86130f4565b63302f66d760e11b5f526001600160401b031660045260245ffd5b630107608560e01b5f5260045ffd5b3461029e57608036600319011261029e576020610563600435611aa08161050f565b602435611aac8161050f565b60443590611ab9826105ba565b60643592611ac6846105d0565b612815565b3461029e5760a036600319011261029e576020610563600435611aed816105ba565b602435611af9816105d0565b6044356064359160843593611b0d85611480565b612960565b3461029e575f36600319011261029e5760e0611b2c6129e0565b611b396040518092611543565bf35b3461029e575f36600319011261029e576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b3461029e575f36600319011261029e57602060405160108152f35b3461029e576001600160401b03611bb036610fd8565b919091169043821015611c8a576001600160a01b03165f908152600660205260408120805490929091829160058311611c3e575b611bef9350846144c7565b80611c1657506104a290505f5b6040516001600160a01b0390911681529081906020820190565b610326611c376104a293611c2c611bfc9461213c565b905f5260205f200190565b5460601c90565b9192611c4981614369565b8103908111610b3957611bef93855f526001600160601b038260205f2001541684105f14611c78575091611be4565b929150611c8490612faf565b90611be4565b5063c03f145b60e01b5f5260045260245ffd5b3461029e575f36600319011261029e576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b3461029e57602036600319011261029e5760ff600435611d00816105ba565b165f526009602052602063ffffffff60405f205416604051908152f35b634e487b7160e01b5f525f60045260245ffd5b9067ffffffffffffffff60401b82549160401b169067ffffffffffffffff60401b1916179055565b61ffff60c061052d92611d8c6001600160401b038251166001906001600160401b03166001600160401b0319825416179055565b611da46001600160401b036020830151166001611d30565b604081015160018054606084015160808086015160a0870151979096015196881660e01b61ffff60e01b1660d89690961b60ff60d81b1660c09290921b62ffffff60c01b1694901b67ffffffffffffffff60801b166001600160801b03909216919091179290921791909117919091179290911660f01b6001600160f01b031916919091179055565b35610ffd816105d0565b62ffffff81160361029e57565b35610ffd81611e37565b35610ffd816105ba565b35610ffd81610687565b6001600160401b03600435611e76816105d0565b166001600160401b03196002541617600255602435611e94816105d0565b67ffffffffffffffff60401b6002549160401b169067ffffffffffffffff60401b191617600255611ef7604435611eca816105d0565b6002805467ffffffffffffffff60801b191660809290921b67ffffffffffffffff60801b16919091179055565b611f29606435611f0681611e37565b6002805462ffffff60c01b191660c09290921b62ffffff60c01b16919091179055565b611f57608435611f38816105ba565b6002805460ff60d81b191660d89290921b60ff60d81b16919091179055565b611f8760a435611f6681610687565b6002805461ffff60e01b191660e09290921b61ffff60e01b16919091179055565b61052d60c435611f9681610687565b600280546001600160f01b031660f09290921b6001600160f01b031916919091179055565b634e487b7160e01b5f52601160045260245ffd5b6001600160401b036010911601906001600160401b038211610b3957565b6001600160401b036001911601906001600160401b038211610b3957565b906001600160401b03809116911601906001600160401b038211610b3957565b359061052d82611e37565b919061052d9060e06101008501946001600160401b03600435612058816105d0565b1681526001600160401b0360243561206f816105d0565b1660208201526001600160401b03604435612089816105d0565b1660408201526120a861209c606461202b565b62ffffff166060830152565b6120bf6120b560846105c5565b60ff166080830152565b6120d76120cc60a4610693565b61ffff1660a0830152565b6120ef6120e460c4610693565b61ffff1660c0830152565b01906001600160401b03169052565b6b033b2e3c9fd0803ce800000003906b033b2e3c9fd0803ce80000008211610b3957565b6001600160401b0303906001600160401b038211610b3957565b5f19810191908211610b3957565b91908203918211610b3957565b6001600160a01b039081165f9081526007602090815260408083209390941682529190915220546b033b2e3c9fd0803ce8000000036b033b2e3c9fd0803ce80000008111610b395790565b60ff1691906002831415806121e2575b6121cf576121cb91925f52600860205260405f20612fca565b9091565b8263db971f0560e01b5f5260045260245ffd5b5060048314156121b2565b6001600160401b035f19911601906001600160401b038211610b3957565b906001600160401b03809116911603906001600160401b038211610b3957565b61ffff16612710039061ffff8211610b3957565b90633b9aca00820291808304633b9aca001490151715610b3957565b600381901b91906001600160fd1b03811603610b3957565b81810292918115918404141715610b3957565b634e487b7160e01b5f52601260045260245ffd5b8115610b3e570490565b634e487b7160e01b5f52604160045260245ffd5b61010081019081106001600160401b038211176122d457604052565b6122a4565b604081019081106001600160401b038211176122d457604052565b60e081019081106001600160401b038211176122d457604052565b90601f801991011681019081106001600160401b038211176122d457604052565b9081602091031261029e575190565b6040513d5f823e3d90fd5b6040519061052d60408361230f565b6040519061052d60608361230f565b9291926001600160401b0382116122d45760405191612391601f8201601f19166020018461230f565b82948184528183011161029e578281602093845f960137010152565b6001600160401b03166001600160401b038114610b395760010190565b949796939095926123dc928787612960565b966123e9835f938961476d565b956001600160801b038416809498600292803560f01c919060405191600183535f915b601083106124a75750505050506001600160401b03811161248d5750810361247c57506001600160801b0316808710159687612466575b50505084612453575b5050505090565b61245d945061397d565b5f80808061244c565b6124729293975061214a565b10935f8080612443565b62a4371b60e71b5f5260045260245ffd5b6273eb9560e01b5f526001600160801b031660045260245ffd5b90919293809d988d5f9060015f9416612551575b60018616156125105781176124e5575b50908060019201995b019d811c9493810192901c9061240c565b6001870152608082811b6021880152603187019e909e529c89901b6051860152606185209c816124cb565b919a918117612524575b50906001916124d4565b819e91600193928489015260801b602188015260318701528060801b6051870152606186209d909161251a565b989792505086830160306020823592013560801c8094179801986124bb565b6040519061257d826122f4565b5f60c0838281528260208201528260408201528260608201528260808201528260a08201520152565b604051906125b3826122f4565b61052d8260c06126265f546001600160401b03811684526001600160401b038160401c1660208501526001600160401b038160801c16604085015262ffffff8082851c1616606085015261261360ff8260d81c16608086019060ff169052565b61ffff60e082901c1660a0850152611663565b61ffff16910152565b634e487b7160e01b5f52603260045260245ffd5b91908110156126535760051b0190565b61262f565b35610ffd8161050f565b6001600160a01b0390911681526040602082018190528101839052606001915f5b8181106126905750505090565b90919260208060019286356126a48161050f565b848060a01b031681520194019101919091612683565b9192917f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03811633036127e55750600f546001600160a01b03166127d7576001600160a01b038116156127c857600f80546001600160a01b0319166001600160a01b0383161790555f5b84811061276a57506127657fbf95b328de0ad6f4f6dabd54ab689f8f73bd9ab1826cc3ba505c777ab0d60a44939460405193849384612662565b0390a1565b61278061032661277b838887612643565b612658565b156127c857806127c26127b561279c61277b6001958a89612643565b6001600160a01b03165f908152600e6020526040902090565b805460ff19166001179055565b0161272b565b6301f30c8760e21b5f5260045ffd5b6239c01160e31b5f5260045ffd5b630646601b60e11b5f526001600160a01b031660045260245ffd5b8054821015612653575f5260205f2001905f90565b9160429360ff6001600160401b03926040519460208601967f4380152a8c715256aefeae669916165491949f89d7217741e5a3ebb954d94e16885260018060a01b0316604087015260018060a01b031660608601521660808401521660a082015260a0815261288560c08261230f565b51902060405160208101907f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f82527f6e8b38c4e0d862484013a818c0a7b58ac800e3c137b433dafa8616d161ff2d9a60408201527fc89efdaa54c0f20c7adf612882df0950f5a951637e0307cdcb4c672f298b8bc6606082015246608082015260018060a01b037f00000000000000000000000000000000000000000000000000000000000000001660a082015260a0815261294260c08261230f565b519020906040519161190160f01b8352600283015260228201522090565b9390939291926001600160801b0361297886836121a2565b9050169485156129c457509060ff63ffffffff9260405194602086019687526040860152166060840152166080820152608081526129b760a08261230f565b5190208115610b3e570690565b6001600160401b039063fc498cc760e01b5f521660045260245ffd5b6129e8612570565b506001600160401b03600354168015159081612a84575b5015612a7d5760025b610ffd6120e460405192612a1b846122f4565b546001600160401b03811684526001600160401b038160401c1660208501526001600160401b038160801c166040850152612a6b612a5f8262ffffff9060c01c1690565b62ffffff166060860152565b60ff60d882901c166080850152612613565b6001612a08565b90504310155f6129ff565b612b89612a9a6125a6565b612ac9612aa76004611e2d565b6001600160401b0380612ac185516001600160401b031690565b169116613abb565b612afb612ad66024611e2d565b6001600160401b0380612af360208601516001600160401b031690565b169116613aff565b612b2d612b086044611e2d565b6001600160401b0380612b2560408601516001600160401b031690565b169116613b43565b612b55612b3a6024611e2d565b6001600160401b0380612b4d6004611e2d565b169116613b89565b612b6f6060612b646064611e44565b92015162ffffff1690565b9062ffffff80612b8081851661225b565b93169116613bea565b612b9e60ff612b986084611e4e565b16613c45565b612bb461ffff612bae60c4611e58565b16613c9e565b61052d612bc160a4611e58565b61ffff80612bcf60c4611e58565b169116613cf5565b519061052d82611480565b519064ffffffffff8216820361029e57565b519061052d82611e37565b5190811515820361029e57565b908161010091031261029e57612ca160e060405192612c2a846122b8565b612c3381612bd7565b8452612c4160208201612be2565b6020850152612c5260408201612be2565b6040850152612c6360608201612be2565b6060850152612c7460808201612bf4565b6080850152612c8560a08201612bd7565b60a0850152612c9660c08201612bff565b60c085015201612be2565b60e082015290565b9081608091031261029e576040519060808201908282106001600160401b038311176122d4576060916040528051612ce0816105d0565b83526020810151612cf081611480565b60208401526040810151612d0381611480565b60408401520151612d13816105d0565b606082015290565b63ffffffff5f199116019063ffffffff8211610b3957565b9081602091031261029e5751610ffd816105d0565b604051638f7dcfa360e01b81526001600160a01b0391909116919061010081600481865afa8015610d6557608061112091612d8f935f91612f30575b50015162ffffff1690565b604051630c54703960e31b815263ffffffff82166004820152909290608081602481855afa8015610d65576040612dd791612de0935f91612e77575b50015163ffffffff1690565b63ffffffff1690565b92600163ffffffff82161180612ea6575b612df9575050565b612e3191612e08608092612d1b565b604051630c54703960e31b815263ffffffff909116600482015292839190829081906024820190565b03915afa8015610d65576040612dd791612e57935f91612e775750015163ffffffff1690565b6001600160401b0383166001600160401b03821611612e735750565b9150565b612e99915060803d608011612e9f575b612e91818361230f565b810190612ca9565b5f612dcb565b503d612e87565b50612edb6020612eb583612d1b565b604051630664342760e21b815263ffffffff909116600482015291829081906024820190565b0381865afa908115610d65575f91612f01575b506001600160401b034391161015612df1565b612f23915060203d602011612f29575b612f1b818361230f565b810190612d33565b5f612eee565b503d612f11565b612f5291506101003d8111612f58575b612f4a818361230f565b810190612c0c565b5f612d84565b503d612f40565b8054821015612653575f5260205f209060011b01905f90565b60020180549081612f895750505f90565b5f198201918211610b39576001600160801b0391612fa691612f5f565b505460401c1690565b9060018201809211610b3957565b91908201809211610b3957565b6001600160401b038216914383101561307e575060020180545f925b81841061302b5750508115613023576130016130079261213c565b90612f5f565b5090610ffd600183015492546001600160801b039060401c1690565b50505f905f90565b909261304061303a8583612fbd565b60011c90565b90826130606104f96130528588612f5f565b50546001600160401b031690565b11613077575061306f90612faf565b925b90612fe6565b9350613071565b63c03f145b60e01b5f526001600160401b031660045260245ffd5b7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005c6130e55760017f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005d565b633ee5aeb560e01b5f5260045ffd5b5f7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005d565b613135612710916001600160401b0361ffff8195169116612273565b041690565b9190915f928154906001600160401b03600184015416925b82841061315f5750505050565b909192946131986001916131738885612800565b509061083c6001600160401b03835416926119b56131918986613119565b809561220b565b9501929190613152565b63ffffffff1663ffffffff8114610b395760010190565b63ffffffff168015610b39575f190190565b6001600160a01b0381165f908152600460205260409020909190805492906001600160a01b03841693600182019361320e85546001600160401b039060401c1690565b9061323d826107d56132308a60018060a01b03165f52600b60205260405f2090565b546001600160401b031690565b906132648261325d60a887901c6001600160401b03169660a01c60ff1690565b8096613d92565b936001600160401b038086161161354a575b6001600160401b0384166001600160401b03861614908161353a575b50613530576001600160401b03976132e66132b48660049561083c828d611d30565b6001600160a01b0383165f908152600b60205260409020906001600160401b03166001600160401b0319825416179055565b60028216156135295783905b61330d6002613306895460ff9060a01c1690565b1660ff1690565b15613521578980875b169216888a848084036134db575b505050158080916134d2575b8061347e575b61345f575b159182613456575b5081613407575b506133d2575b16156133c257600461330661336b92945b5460a01c60ff1690565b156133ba5784905b16938491160361338257505050565b61052d9261339a91613395845460e01c90565b613fc1565b81546001600160e01b031660e09190911b6001600160e01b031916179055565b50835f613373565b5061336b60046133065f94613361565b6134026133ec6133e7600d5463ffffffff1690565b6131b9565b63ffffffff1663ffffffff19600d541617600d55565b613350565b6001600160a01b03165f908152600c6020526040902063ffffffff915061344e6134386133e7835463ffffffff1690565b825463ffffffff191663ffffffff821617909255565b16155f61334a565b1591505f613343565b6134796133ec613474600d5463ffffffff1690565b6131a2565b61333b565b506001600160a01b0382165f908152600c6020526040902063ffffffff906134cb6134ad825463ffffffff1690565b916134b7836131a2565b63ffffffff1663ffffffff19825416179055565b1615613336565b50821515613330565b613519926134f46134f9935463ffffffff9060c01c1690565b613e92565b8b5463ffffffff60c01b191660c09190911b63ffffffff60c01b16178b55565b888a84613324565b89805f613316565b5f906132f2565b5050505050505050565b60ff16905060ff8216145f613292565b6001600160401b039450613276565b6001600160a01b0381165f9081526004602052604090209192918054926001600160a01b03841694600183019461359b86546001600160401b039060401c1690565b916135bd836107d56132308b60018060a01b03165f52600b60205260405f2090565b916135e4836135dd60a884901c6001600160401b03169360a01c60ff1690565b8093613d92565b946001600160401b0381166001600160401b0387161161363d575b506001600160401b0384166001600160401b03861614908161353a5750613530576001600160401b03976132e66132b48660049561083c828d611d30565b94505f6135ff565b906040519063a9059cbb60e01b5f5261dead60045260245260205f60448180865af160015f511481161561369e575b604091909152155b6136835750565b635274afe760e01b5f526001600160a01b031660045260245ffd5b60018115166136b4573d15833b15151616613674565b503d5f823e3d90fd5b916040519163a9059cbb60e01b5f5260018060a01b031660045260245260205f60448180865af160015f511481161561369e576040919091521561367c565b6001600160a01b039081165f81815260046020526040902080549093921690811561374c575033810361372c5750565b63245aecd360e01b5f9081526001600160a01b0391909116600452602490fd5b63f517438960e01b5f5260045260245ffd5b6040516323b872dd60e01b5f9081526001600160a01b039384166004529290931660245260449390935260209060648180865af160015f51148116156137af575b6040919091525f6060521561367c565b60018115166136b4573d15833b1515161661379f565b8054600160401b8110156122d4576137e291600182018155612800565b613812578151815467ffffffffffffffff19166001600160401b0391821617825561052d92602001511690611d30565b611d1d565b929183549061382f816001600160401b03431661200b565b916138476104f960018801546001600160401b031690565b811180613919575b6138b8575061052d9291610bf36138796138746138899461386f8a6140e9565b611fcf565b6121ed565b60041c670fffffffffffffff1690565b936138a461389561234a565b6001600160401b039093168352565b6001600160401b03851660208301526137c5565b61390992506138ec9150610ffd94956138d36138d99261213c565b90612800565b509261083c84546001600160401b031690565b825467ffffffffffffffff19166001600160401b03909116178255565b5460401c6001600160401b031690565b5061392f61196b6139298361213c565b88612800565b6001600160401b038085169116101561384f565b81519190604183036139735761396c9250602082015190606060408401519301515f1a906141bf565b9192909190565b50505f9160029190565b9061398a919392936121a2565b9214918261399757505090565b6001600160801b03919250811691161490565b6001600160401b0381116122d45760051b60200190565b80518210156126535760209160051b010190565b906040516139e2816122d9565b60206001600160401b03829454818116845260401c16910152565b90613812575f9055565b905f91805491600182016001600160401b03815416945b846001600160401b0387161080613a9a575b15613a7657613a57613a70916001600160401b03613a4e8988612800565b5054169061200b565b95613a6b613a658287612800565b906139fd565b6123ad565b94613a1e565b9491935061052d9250906001600160401b03166001600160401b0319825416179055565b506001600160401b03613aad8786612800565b505460401c16431015613a30565b906010810191828211610b3957600f8201928311610b39578160041b9180830460101490151715610b395761052d9260041c90676d696e5374616b6560c01b613d4a565b906010810191828211610b3957600f8201928311610b39578160041b9180830460101490151715610b395761052d9260041c906706f776e65724361760c41b613d4a565b906010810191828211610b3957600f8201928311610b39578160041b9180830460101490151715610b395761052d9260041c906973746172745374616b6560b01b613d4a565b908082108015613bda575b613b9c575050565b6040516313a5e3a360e31b81526706f776e65724361760c41b6004820152602481019290925260448201526001600160401b03606482015260849150fd5b506001600160401b038211613b94565b91908083108015613c3c575b613bff57505050565b6040516313a5e3a360e31b81526e756e626f6e64696e67426c6f636b7360881b600482015260248101939093526044830152606482015260849150fd5b50818311613bf6565b600181108015613c94575b613c575750565b6040516313a5e3a360e31b81526b6d696e56657269666965727360a01b600482015260248101919091526001604482015260ff6064820152608490fd5b5060ff8111613c50565b600181108015613cea575b613cb05750565b6040516313a5e3a360e31b8152670e6d8c2e6d09ac2f60c31b60048201526024810191909152600160448201526127106064820152608490fd5b506127108111613ca9565b90600182108015613d41575b613d09575050565b6040516313a5e3a360e31b81526739b630b9b426b4b760c11b6004820152602481019290925260016044830152606482015260849150fd5b50808211613d01565b9291908181108015613d89575b613d615750505050565b60849450604051936313a5e3a360e31b85526004850152602484015260448301526064820152fd5b50828111613d57565b916006613d9d6129e0565b9216158015613e1d575b8015613df4575b613ded576107d56020613dc99301516001600160401b031690565b6001600160401b0381166001600160401b038316105f14613de8575090565b905090565b5050505f90565b50613e0c6104f960208401516001600160401b031690565b6001600160401b0382161015613dae565b5081516001600160401b03166001600160401b03841610613da7565b9190918054831015612653575f52601c60205f208360031c019260021b1690565b8054600160401b8110156122d457613e7791600182018155613e39565b63ffffffff80839493549260031b9316831b921b1916179055565b909291925f9363ffffffff831615613faf575b60025f5260086020526001600160401b036001600160801b03613ef383857f6add646517a5b0f6793cd5891b7937d28a5b2981a5d88ebc7cd776088fea9041613eed89612d1b565b90614637565b1611613f9b5760027f3d50ec8d116fd72a05bd4bfd12a7f0cc49bbecdf30de25459bc968aee683df016001600160801b0393613f2e86612d1b565b6040805163ffffffff9290921682526001600160a01b039290921660208201526001600160801b03851691810191909152606090a216612e735760025f52600a60205261052d907fbff4442b8ed600beeb8e26b1279a0f0d14c6edfaec26d968ee13c86f7d4c2ba8613e5a565b63021add6160e41b5f52600260045260245ffd5b9150613fbb6002614562565b91613ea5565b909291925f9363ffffffff8316156140d7575b60045f5260086020526001600160401b036001600160801b0361401c83857f9321edea6e3be4df59a344b401fab4f888b556fda1f954244cff9204bad624b8613eed89612d1b565b16116140c45760047f3d50ec8d116fd72a05bd4bfd12a7f0cc49bbecdf30de25459bc968aee683df016001600160801b039361405786612d1b565b6040805163ffffffff9290921682526001600160a01b039290921660208201526001600160801b03851691810191909152606090a216612e735760045f52600a60205261052d907fe1eb2b2161a492c07c5a334e48012567cba93ec021043f53c1955516a3c5a841613e5a565b63021add6160e41b5f526004805260245ffd5b91506140e36004614562565b91613fd4565b90815490600183016001600160401b038154165b836001600160401b0361410f83611fed565b161080614196575b1561417257806141606001600160401b0361413561416d9489612800565b5054166119b561414d61414785611fed565b8a612800565b509161083c83546001600160401b031690565b613a6b613a658288612800565b6140fd565b815467ffffffffffffffff19166001600160401b03909116179055915061052d9050565b506001600160401b036141b16141ab83611fed565b87612800565b505460401c16431015614117565b91907f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a08411614236579160209360809260ff5f9560405194855216868401526040830152606082015282805260015afa15610d65575f516001600160a01b0381161561422c57905f905f90565b505f906001905f90565b5050505f9160039190565b8054600160401b8110156122d45761425e91600182018155612800565b61381257815160209092015160601b6bffffffffffffffffffffffff19166001600160601b0392909216919091179055565b8054929392801561433f576142a76142b29161213c565b825f5260205f200190565b8054606081901c936001600160601b0391821692918116808411614330578793036142fb57506142f79250906001600160601b0382549181199060601b169116179055565b9190565b9150506142f79161431c61430d61234a565b6001600160601b039093168352565b6001600160a01b0386166020830152614241565b632520601d60e01b5f5260045ffd5b50906143649161435061430d61234a565b6001600160a01b0385166020830152614241565b5f9190565b6001811115610ffd57806001600160801b82101561448a575b61443061442661441c6144126144086143fe6143ed6144379760048a600160401b61443c9c101561447d575b640100000000811015614470575b62010000811015614463575b610100811015614456575b6010811015614449575b1015614441575b60030260011c90565b6143f7818b61229a565b0160011c90565b6143f7818a61229a565b6143f7818961229a565b6143f7818861229a565b6143f7818761229a565b6143f7818661229a565b809361229a565b821190565b900390565b60011b6143e4565b60041c9160021b916143dd565b60081c9160041b916143d3565b60101c9160081b916143c8565b60201c9160101b916143bc565b60401c9160201b916143ae565b505061443c61443761443061442661441c6144126144086143fe6143ed6144b18a60801c90565b9850600160401b97506143829650505050505050565b906001600160601b03165b8383106144df5750505090565b90919280841860011c8185160190835f52826001600160601b038360205f20015416115f146145125750925b91906144d2565b9350600181018091111561450b57611fbb565b8054801561454e575f19019061453b8282613e39565b63ffffffff82549160031b1b1916905555565b634e487b7160e01b5f52603160045260245ffd5b60ff81165f52600a60205260405f208054806145e957505061459c6145928260ff165f52600960205260405f2090565b5463ffffffff1690565b63ffffffff1662010000146145d4576145c09060ff165f52600960205260405f2090565b610ffd613438613474835463ffffffff1690565b6388d73c6f60e01b5f5260ff1660045260245ffd5b9091505f198101908111610b395763ffffffff614609610ffd9284613e39565b90549060031b1c1691614525565b906001600160801b03809116911601906001600160801b038211610b3957565b909392918261465a916146546201000063ffffffff891690612fbd565b9661476d565b919360018201905b6001811161467757505061052d9184916148d7565b8361468d8285989698905f5260205260405f2090565b55836146a46001831885905f5260205260405f2090565b54966146b08360011c90565b9760016146c58a87905f5260205260405f2090565b5494166147325790614726916146ed6146e161472c9660801c90565b6001600160801b031690565b9384926147036001600160801b03851660801b90565b6001600160801b038316176147208d8a905f5260205260405f2090565b556147ed565b94614617565b94614662565b91614726916001600160801b0361472c951680948161475a6001600160801b03861660801b90565b176147208d8a905f5260205260405f2090565b916001600160801b038116614783575050505f90565b6040515f6020820190815260e09490941b6001600160e01b031916602182015260609290921b6bffffffffffffffffffffffff1916602583015260801b6fffffffffffffffffffffffffffffffff19166039820152602981526147e760498261230f565b51902090565b929091831580614853575b61484b57604051926020840194600160f81b865260218501526001600160801b03199060801b16604184015260518301526001600160801b03199060801b166071820152606181526147e760818261230f565b505050505f90565b5080156147f8565b9190613812578051825460208301516001600160401b039092166001600160c01b031990911617604091821b77ffffffffffffffffffffffffffffffff0000000000000000161783550151600190910155565b90815491600160401b8310156122d457826148d191600161052d95018155612f5f565b9061485b565b6002018054929183151580614961575b1561492a579061300161052d946148d193614920614903612359565b436001600160401b03168152966001600160801b03166020880152565b604086015261213c565b61052d935061495761493a612359565b436001600160401b03168152936001600160801b03166020850152565b60408301526148ae565b506149776130526149718661213c565b84612f5f565b6001600160401b031643146148e756",
}

// Registry is an auto generated Go binding around an Ethereum contract.
type Registry struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *Registry) GetABI() abi.ABI {
	return c.abi
}

// NewRegistry creates a new instance of Registry.
func NewRegistry() *Registry {
	parsed, err := RegistryMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &Registry{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *Registry) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor((address,address,uint64,(uint64,uint64,uint64,uint24,uint8,uint16,uint16)) c) returns()
func (registry *Registry) PackConstructor(c RegistryConfig) []byte {
	enc, err := registry.abi.Pack("", c)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackALLROLES is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x553635ba.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function ALL_ROLES() view returns(uint8)
func (registry *Registry) PackALLROLES() []byte {
	enc, err := registry.abi.Pack("ALL_ROLES")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackALLROLES is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x553635ba.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function ALL_ROLES() view returns(uint8)
func (registry *Registry) TryPackALLROLES() ([]byte, error) {
	return registry.abi.Pack("ALL_ROLES")
}

// UnpackALLROLES is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x553635ba.
//
// Solidity: function ALL_ROLES() view returns(uint8)
func (registry *Registry) UnpackALLROLES(data []byte) (uint8, error) {
	out, err := registry.abi.Unpack("ALL_ROLES", data)
	if err != nil {
		return *new(uint8), err
	}
	out0 := *abi.ConvertType(out[0], new(uint8)).(*uint8)
	return out0, nil
}

// PackAMOUNTFACTOR is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf2e6bdb4.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function AMOUNT_FACTOR() view returns(uint256)
func (registry *Registry) PackAMOUNTFACTOR() []byte {
	enc, err := registry.abi.Pack("AMOUNT_FACTOR")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAMOUNTFACTOR is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf2e6bdb4.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function AMOUNT_FACTOR() view returns(uint256)
func (registry *Registry) TryPackAMOUNTFACTOR() ([]byte, error) {
	return registry.abi.Pack("AMOUNT_FACTOR")
}

// UnpackAMOUNTFACTOR is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xf2e6bdb4.
//
// Solidity: function AMOUNT_FACTOR() view returns(uint256)
func (registry *Registry) UnpackAMOUNTFACTOR(data []byte) (*big.Int, error) {
	out, err := registry.abi.Unpack("AMOUNT_FACTOR", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackAUDITOR is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xaa375a8a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function AUDITOR() view returns(uint8)
func (registry *Registry) PackAUDITOR() []byte {
	enc, err := registry.abi.Pack("AUDITOR")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAUDITOR is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xaa375a8a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function AUDITOR() view returns(uint8)
func (registry *Registry) TryPackAUDITOR() ([]byte, error) {
	return registry.abi.Pack("AUDITOR")
}

// UnpackAUDITOR is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xaa375a8a.
//
// Solidity: function AUDITOR() view returns(uint8)
func (registry *Registry) UnpackAUDITOR(data []byte) (uint8, error) {
	out, err := registry.abi.Unpack("AUDITOR", data)
	if err != nil {
		return *new(uint8), err
	}
	out0 := *abi.ConvertType(out[0], new(uint8)).(*uint8)
	return out0, nil
}

// PackBURN is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc0a2526c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function BURN() view returns(address)
func (registry *Registry) PackBURN() []byte {
	enc, err := registry.abi.Pack("BURN")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackBURN is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc0a2526c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function BURN() view returns(address)
func (registry *Registry) TryPackBURN() ([]byte, error) {
	return registry.abi.Pack("BURN")
}

// UnpackBURN is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc0a2526c.
//
// Solidity: function BURN() view returns(address)
func (registry *Registry) UnpackBURN(data []byte) (common.Address, error) {
	out, err := registry.abi.Unpack("BURN", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackUNBONDINGFACTOR is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7f3c1b0c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function UNBONDING_FACTOR() view returns(uint256)
func (registry *Registry) PackUNBONDINGFACTOR() []byte {
	enc, err := registry.abi.Pack("UNBONDING_FACTOR")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackUNBONDINGFACTOR is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7f3c1b0c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function UNBONDING_FACTOR() view returns(uint256)
func (registry *Registry) TryPackUNBONDINGFACTOR() ([]byte, error) {
	return registry.abi.Pack("UNBONDING_FACTOR")
}

// UnpackUNBONDINGFACTOR is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7f3c1b0c.
//
// Solidity: function UNBONDING_FACTOR() view returns(uint256)
func (registry *Registry) UnpackUNBONDINGFACTOR(data []byte) (*big.Int, error) {
	out, err := registry.abi.Unpack("UNBONDING_FACTOR", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackVERIFIER is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x08c84e70.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function VERIFIER() view returns(uint8)
func (registry *Registry) PackVERIFIER() []byte {
	enc, err := registry.abi.Pack("VERIFIER")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackVERIFIER is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x08c84e70.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function VERIFIER() view returns(uint8)
func (registry *Registry) TryPackVERIFIER() ([]byte, error) {
	return registry.abi.Pack("VERIFIER")
}

// UnpackVERIFIER is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x08c84e70.
//
// Solidity: function VERIFIER() view returns(uint8)
func (registry *Registry) UnpackVERIFIER(data []byte) (uint8, error) {
	out, err := registry.abi.Unpack("VERIFIER", data)
	if err != nil {
		return *new(uint8), err
	}
	out0 := *abi.ConvertType(out[0], new(uint8)).(*uint8)
	return out0, nil
}

// PackWHOLE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x09eba343.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function WHOLE() view returns(uint256)
func (registry *Registry) PackWHOLE() []byte {
	enc, err := registry.abi.Pack("WHOLE")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackWHOLE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x09eba343.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function WHOLE() view returns(uint256)
func (registry *Registry) TryPackWHOLE() ([]byte, error) {
	return registry.abi.Pack("WHOLE")
}

// UnpackWHOLE is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x09eba343.
//
// Solidity: function WHOLE() view returns(uint256)
func (registry *Registry) UnpackWHOLE(data []byte) (*big.Int, error) {
	out, err := registry.abi.Unpack("WHOLE", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackAddStake is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6374299e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function addStake(address node, uint256 amount) returns()
func (registry *Registry) PackAddStake(node common.Address, amount *big.Int) []byte {
	enc, err := registry.abi.Pack("addStake", node, amount)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAddStake is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6374299e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function addStake(address node, uint256 amount) returns()
func (registry *Registry) TryPackAddStake(node common.Address, amount *big.Int) ([]byte, error) {
	return registry.abi.Pack("addStake", node, amount)
}

// PackCheckDraw is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8b0c0b01.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function checkDraw(uint8 role, uint64 blockNumber, bytes32 beacon, bytes32 assignment, uint32 index, uint32 leaf, address node, uint128 weight, bytes path) view returns(bool)
func (registry *Registry) PackCheckDraw(role uint8, blockNumber uint64, beacon [32]byte, assignment [32]byte, index uint32, leaf uint32, node common.Address, weight *big.Int, path []byte) []byte {
	enc, err := registry.abi.Pack("checkDraw", role, blockNumber, beacon, assignment, index, leaf, node, weight, path)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCheckDraw is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8b0c0b01.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function checkDraw(uint8 role, uint64 blockNumber, bytes32 beacon, bytes32 assignment, uint32 index, uint32 leaf, address node, uint128 weight, bytes path) view returns(bool)
func (registry *Registry) TryPackCheckDraw(role uint8, blockNumber uint64, beacon [32]byte, assignment [32]byte, index uint32, leaf uint32, node common.Address, weight *big.Int, path []byte) ([]byte, error) {
	return registry.abi.Pack("checkDraw", role, blockNumber, beacon, assignment, index, leaf, node, weight, path)
}

// UnpackCheckDraw is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8b0c0b01.
//
// Solidity: function checkDraw(uint8 role, uint64 blockNumber, bytes32 beacon, bytes32 assignment, uint32 index, uint32 leaf, address node, uint128 weight, bytes path) view returns(bool)
func (registry *Registry) UnpackCheckDraw(data []byte) (bool, error) {
	out, err := registry.abi.Unpack("checkDraw", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackConnect is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa7fdb2a8.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function connect(address governor__, address[] slashers) returns()
func (registry *Registry) PackConnect(governor common.Address, slashers []common.Address) []byte {
	enc, err := registry.abi.Pack("connect", governor, slashers)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackConnect is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa7fdb2a8.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function connect(address governor__, address[] slashers) returns()
func (registry *Registry) TryPackConnect(governor common.Address, slashers []common.Address) ([]byte, error) {
	return registry.abi.Pack("connect", governor, slashers)
}

// PackDrawPoint is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc95324eb.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function drawPoint(uint8 role, uint64 blockNumber, bytes32 beacon, bytes32 assignment, uint32 index) view returns(uint256)
func (registry *Registry) PackDrawPoint(role uint8, blockNumber uint64, beacon [32]byte, assignment [32]byte, index uint32) []byte {
	enc, err := registry.abi.Pack("drawPoint", role, blockNumber, beacon, assignment, index)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDrawPoint is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc95324eb.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function drawPoint(uint8 role, uint64 blockNumber, bytes32 beacon, bytes32 assignment, uint32 index) view returns(uint256)
func (registry *Registry) TryPackDrawPoint(role uint8, blockNumber uint64, beacon [32]byte, assignment [32]byte, index uint32) ([]byte, error) {
	return registry.abi.Pack("drawPoint", role, blockNumber, beacon, assignment, index)
}

// UnpackDrawPoint is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc95324eb.
//
// Solidity: function drawPoint(uint8 role, uint64 blockNumber, bytes32 beacon, bytes32 assignment, uint32 index) view returns(uint256)
func (registry *Registry) UnpackDrawPoint(data []byte) (*big.Int, error) {
	out, err := registry.abi.Unpack("drawPoint", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackEscrow is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe2fdcc17.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function escrow() view returns(address)
func (registry *Registry) PackEscrow() []byte {
	enc, err := registry.abi.Pack("escrow")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackEscrow is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe2fdcc17.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function escrow() view returns(address)
func (registry *Registry) TryPackEscrow() ([]byte, error) {
	return registry.abi.Pack("escrow")
}

// UnpackEscrow is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xe2fdcc17.
//
// Solidity: function escrow() view returns(address)
func (registry *Registry) UnpackEscrow(data []byte) (common.Address, error) {
	out, err := registry.abi.Unpack("escrow", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackGovernor is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0c340a24.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function governor() view returns(address)
func (registry *Registry) PackGovernor() []byte {
	enc, err := registry.abi.Pack("governor")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGovernor is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0c340a24.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function governor() view returns(address)
func (registry *Registry) TryPackGovernor() ([]byte, error) {
	return registry.abi.Pack("governor")
}

// UnpackGovernor is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x0c340a24.
//
// Solidity: function governor() view returns(address)
func (registry *Registry) UnpackGovernor(data []byte) (common.Address, error) {
	out, err := registry.abi.Unpack("governor", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackIsSlasher is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x57601c5d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function isSlasher(address ) view returns(bool)
func (registry *Registry) PackIsSlasher(arg0 common.Address) []byte {
	enc, err := registry.abi.Pack("isSlasher", arg0)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackIsSlasher is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x57601c5d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function isSlasher(address ) view returns(bool)
func (registry *Registry) TryPackIsSlasher(arg0 common.Address) ([]byte, error) {
	return registry.abi.Pack("isSlasher", arg0)
}

// UnpackIsSlasher is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x57601c5d.
//
// Solidity: function isSlasher(address ) view returns(bool)
func (registry *Registry) UnpackIsSlasher(data []byte) (bool, error) {
	out, err := registry.abi.Unpack("isSlasher", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackKeptOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2840451b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function keptOf(address node, address owner) view returns(uint256)
func (registry *Registry) PackKeptOf(node common.Address, owner common.Address) []byte {
	enc, err := registry.abi.Pack("keptOf", node, owner)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackKeptOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2840451b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function keptOf(address node, address owner) view returns(uint256)
func (registry *Registry) TryPackKeptOf(node common.Address, owner common.Address) ([]byte, error) {
	return registry.abi.Pack("keptOf", node, owner)
}

// UnpackKeptOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x2840451b.
//
// Solidity: function keptOf(address node, address owner) view returns(uint256)
func (registry *Registry) UnpackKeptOf(data []byte) (*big.Int, error) {
	out, err := registry.abi.Unpack("keptOf", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackLeaves is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfdb86e12.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function leaves(uint8 role) view returns(uint32)
func (registry *Registry) PackLeaves(role uint8) []byte {
	enc, err := registry.abi.Pack("leaves", role)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackLeaves is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfdb86e12.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function leaves(uint8 role) view returns(uint32)
func (registry *Registry) TryPackLeaves(role uint8) ([]byte, error) {
	return registry.abi.Pack("leaves", role)
}

// UnpackLeaves is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xfdb86e12.
//
// Solidity: function leaves(uint8 role) view returns(uint32)
func (registry *Registry) UnpackLeaves(data []byte) (uint32, error) {
	out, err := registry.abi.Unpack("leaves", data)
	if err != nil {
		return *new(uint32), err
	}
	out0 := *abi.ConvertType(out[0], new(uint32)).(*uint32)
	return out0, nil
}

// PackMinStake is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x375b3c0a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function minStake() view returns(uint64)
func (registry *Registry) PackMinStake() []byte {
	enc, err := registry.abi.Pack("minStake")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMinStake is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x375b3c0a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function minStake() view returns(uint64)
func (registry *Registry) TryPackMinStake() ([]byte, error) {
	return registry.abi.Pack("minStake")
}

// UnpackMinStake is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x375b3c0a.
//
// Solidity: function minStake() view returns(uint64)
func (registry *Registry) UnpackMinStake(data []byte) (uint64, error) {
	out, err := registry.abi.Unpack("minStake", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackNextParams is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8cdcd471.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function nextParams() view returns((uint64,uint64,uint64,uint24,uint8,uint16,uint16) pending, uint64 activeAt)
func (registry *Registry) PackNextParams() []byte {
	enc, err := registry.abi.Pack("nextParams")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackNextParams is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8cdcd471.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function nextParams() view returns((uint64,uint64,uint64,uint24,uint8,uint16,uint16) pending, uint64 activeAt)
func (registry *Registry) TryPackNextParams() ([]byte, error) {
	return registry.abi.Pack("nextParams")
}

// NextParamsOutput serves as a container for the return parameters of contract
// method NextParams.
type NextParamsOutput struct {
	Pending  ParametersParams
	ActiveAt uint64
}

// UnpackNextParams is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8cdcd471.
//
// Solidity: function nextParams() view returns((uint64,uint64,uint64,uint24,uint8,uint16,uint16) pending, uint64 activeAt)
func (registry *Registry) UnpackNextParams(data []byte) (NextParamsOutput, error) {
	out, err := registry.abi.Unpack("nextParams", data)
	outstruct := new(NextParamsOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Pending = *abi.ConvertType(out[0], new(ParametersParams)).(*ParametersParams)
	outstruct.ActiveAt = *abi.ConvertType(out[1], new(uint64)).(*uint64)
	return *outstruct, nil
}

// PackNodeKeyDigest is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc94eec5a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function nodeKeyDigest(address owner, address node, uint8 roles, uint64 nonce) view returns(bytes32)
func (registry *Registry) PackNodeKeyDigest(owner common.Address, node common.Address, roles uint8, nonce uint64) []byte {
	enc, err := registry.abi.Pack("nodeKeyDigest", owner, node, roles, nonce)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackNodeKeyDigest is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc94eec5a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function nodeKeyDigest(address owner, address node, uint8 roles, uint64 nonce) view returns(bytes32)
func (registry *Registry) TryPackNodeKeyDigest(owner common.Address, node common.Address, roles uint8, nonce uint64) ([]byte, error) {
	return registry.abi.Pack("nodeKeyDigest", owner, node, roles, nonce)
}

// UnpackNodeKeyDigest is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc94eec5a.
//
// Solidity: function nodeKeyDigest(address owner, address node, uint8 roles, uint64 nonce) view returns(bytes32)
func (registry *Registry) UnpackNodeKeyDigest(data []byte) ([32]byte, error) {
	out, err := registry.abi.Unpack("nodeKeyDigest", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackNodeOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x682a9141.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function nodeOf(address node) view returns((address,uint8,uint64,uint64,uint64,uint64,uint32,uint32))
func (registry *Registry) PackNodeOf(node common.Address) []byte {
	enc, err := registry.abi.Pack("nodeOf", node)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackNodeOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x682a9141.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function nodeOf(address node) view returns((address,uint8,uint64,uint64,uint64,uint64,uint32,uint32))
func (registry *Registry) TryPackNodeOf(node common.Address) ([]byte, error) {
	return registry.abi.Pack("nodeOf", node)
}

// UnpackNodeOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x682a9141.
//
// Solidity: function nodeOf(address node) view returns((address,uint8,uint64,uint64,uint64,uint64,uint32,uint32))
func (registry *Registry) UnpackNodeOf(data []byte) (RegistryNode, error) {
	out, err := registry.abi.Unpack("nodeOf", data)
	if err != nil {
		return *new(RegistryNode), err
	}
	out0 := *abi.ConvertType(out[0], new(RegistryNode)).(*RegistryNode)
	return out0, nil
}

// PackOwnerAt is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfa69dbf1.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function ownerAt(address node, uint64 blockNumber) view returns(address)
func (registry *Registry) PackOwnerAt(node common.Address, blockNumber uint64) []byte {
	enc, err := registry.abi.Pack("ownerAt", node, blockNumber)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOwnerAt is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfa69dbf1.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function ownerAt(address node, uint64 blockNumber) view returns(address)
func (registry *Registry) TryPackOwnerAt(node common.Address, blockNumber uint64) ([]byte, error) {
	return registry.abi.Pack("ownerAt", node, blockNumber)
}

// UnpackOwnerAt is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xfa69dbf1.
//
// Solidity: function ownerAt(address node, uint64 blockNumber) view returns(address)
func (registry *Registry) UnpackOwnerAt(data []byte) (common.Address, error) {
	out, err := registry.abi.Unpack("ownerAt", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackOwnerWeight is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6f33d685.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function ownerWeight(address owner) view returns(uint64)
func (registry *Registry) PackOwnerWeight(owner common.Address) []byte {
	enc, err := registry.abi.Pack("ownerWeight", owner)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOwnerWeight is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6f33d685.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function ownerWeight(address owner) view returns(uint64)
func (registry *Registry) TryPackOwnerWeight(owner common.Address) ([]byte, error) {
	return registry.abi.Pack("ownerWeight", owner)
}

// UnpackOwnerWeight is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x6f33d685.
//
// Solidity: function ownerWeight(address owner) view returns(uint64)
func (registry *Registry) UnpackOwnerWeight(data []byte) (uint64, error) {
	out, err := registry.abi.Unpack("ownerWeight", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackParams is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xcff0ab96.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function params() view returns((uint64,uint64,uint64,uint24,uint8,uint16,uint16))
func (registry *Registry) PackParams() []byte {
	enc, err := registry.abi.Pack("params")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackParams is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xcff0ab96.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function params() view returns((uint64,uint64,uint64,uint24,uint8,uint16,uint16))
func (registry *Registry) TryPackParams() ([]byte, error) {
	return registry.abi.Pack("params")
}

// UnpackParams is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xcff0ab96.
//
// Solidity: function params() view returns((uint64,uint64,uint64,uint24,uint8,uint16,uint16))
func (registry *Registry) UnpackParams(data []byte) (ParametersParams, error) {
	out, err := registry.abi.Unpack("params", data)
	if err != nil {
		return *new(ParametersParams), err
	}
	out0 := *abi.ConvertType(out[0], new(ParametersParams)).(*ParametersParams)
	return out0, nil
}

// PackRegister is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x84bc5714.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function register(address node, uint8 roles, bytes signature) returns()
func (registry *Registry) PackRegister(node common.Address, roles uint8, signature []byte) []byte {
	enc, err := registry.abi.Pack("register", node, roles, signature)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRegister is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x84bc5714.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function register(address node, uint8 roles, bytes signature) returns()
func (registry *Registry) TryPackRegister(node common.Address, roles uint8, signature []byte) ([]byte, error) {
	return registry.abi.Pack("register", node, roles, signature)
}

// PackRequestUnbond is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7b673cdc.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function requestUnbond(address node, uint64 amount) returns(uint64 maturesAt)
func (registry *Registry) PackRequestUnbond(node common.Address, amount uint64) []byte {
	enc, err := registry.abi.Pack("requestUnbond", node, amount)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRequestUnbond is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7b673cdc.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function requestUnbond(address node, uint64 amount) returns(uint64 maturesAt)
func (registry *Registry) TryPackRequestUnbond(node common.Address, amount uint64) ([]byte, error) {
	return registry.abi.Pack("requestUnbond", node, amount)
}

// UnpackRequestUnbond is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7b673cdc.
//
// Solidity: function requestUnbond(address node, uint64 amount) returns(uint64 maturesAt)
func (registry *Registry) UnpackRequestUnbond(data []byte) (uint64, error) {
	out, err := registry.abi.Unpack("requestUnbond", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackReweigh is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa65e3141.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function reweigh(address node) returns()
func (registry *Registry) PackReweigh(node common.Address) []byte {
	enc, err := registry.abi.Pack("reweigh", node)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackReweigh is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa65e3141.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function reweigh(address node) returns()
func (registry *Registry) TryPackReweigh(node common.Address) ([]byte, error) {
	return registry.abi.Pack("reweigh", node)
}

// PackSetParams is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0e709de7.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setParams((uint64,uint64,uint64,uint24,uint8,uint16,uint16) p) returns()
func (registry *Registry) PackSetParams(p ParametersParams) []byte {
	enc, err := registry.abi.Pack("setParams", p)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetParams is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0e709de7.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setParams((uint64,uint64,uint64,uint24,uint8,uint16,uint16) p) returns()
func (registry *Registry) TryPackSetParams(p ParametersParams) ([]byte, error) {
	return registry.abi.Pack("setParams", p)
}

// PackSlash is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5be27777.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function slash(address node, uint16 bps, address reward) returns(uint64 gweis)
func (registry *Registry) PackSlash(node common.Address, bps uint16, reward common.Address) []byte {
	enc, err := registry.abi.Pack("slash", node, bps, reward)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSlash is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5be27777.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function slash(address node, uint16 bps, address reward) returns(uint64 gweis)
func (registry *Registry) TryPackSlash(node common.Address, bps uint16, reward common.Address) ([]byte, error) {
	return registry.abi.Pack("slash", node, bps, reward)
}

// UnpackSlash is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x5be27777.
//
// Solidity: function slash(address node, uint16 bps, address reward) returns(uint64 gweis)
func (registry *Registry) UnpackSlash(data []byte) (uint64, error) {
	out, err := registry.abi.Unpack("slash", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackSnapshotAt is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3ba27512.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function snapshotAt(uint8 role, uint64 blockNumber) view returns(bytes32 root, uint128 total)
func (registry *Registry) PackSnapshotAt(role uint8, blockNumber uint64) []byte {
	enc, err := registry.abi.Pack("snapshotAt", role, blockNumber)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSnapshotAt is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3ba27512.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function snapshotAt(uint8 role, uint64 blockNumber) view returns(bytes32 root, uint128 total)
func (registry *Registry) TryPackSnapshotAt(role uint8, blockNumber uint64) ([]byte, error) {
	return registry.abi.Pack("snapshotAt", role, blockNumber)
}

// SnapshotAtOutput serves as a container for the return parameters of contract
// method SnapshotAt.
type SnapshotAtOutput struct {
	Root  [32]byte
	Total *big.Int
}

// UnpackSnapshotAt is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x3ba27512.
//
// Solidity: function snapshotAt(uint8 role, uint64 blockNumber) view returns(bytes32 root, uint128 total)
func (registry *Registry) UnpackSnapshotAt(data []byte) (SnapshotAtOutput, error) {
	out, err := registry.abi.Unpack("snapshotAt", data)
	outstruct := new(SnapshotAtOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Root = *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	outstruct.Total = abi.ConvertType(out[1], new(big.Int)).(*big.Int)
	return *outstruct, nil
}

// PackSnapshotBlock is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5da1055c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function snapshotBlock(uint64 round) view returns(uint64)
func (registry *Registry) PackSnapshotBlock(round uint64) []byte {
	enc, err := registry.abi.Pack("snapshotBlock", round)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSnapshotBlock is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5da1055c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function snapshotBlock(uint64 round) view returns(uint64)
func (registry *Registry) TryPackSnapshotBlock(round uint64) ([]byte, error) {
	return registry.abi.Pack("snapshotBlock", round)
}

// UnpackSnapshotBlock is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x5da1055c.
//
// Solidity: function snapshotBlock(uint64 round) view returns(uint64)
func (registry *Registry) UnpackSnapshotBlock(data []byte) (uint64, error) {
	out, err := registry.abi.Unpack("snapshotBlock", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackSnapshotInterval is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x07d0413c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function snapshotInterval() view returns(uint64)
func (registry *Registry) PackSnapshotInterval() []byte {
	enc, err := registry.abi.Pack("snapshotInterval")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSnapshotInterval is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x07d0413c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function snapshotInterval() view returns(uint64)
func (registry *Registry) TryPackSnapshotInterval() ([]byte, error) {
	return registry.abi.Pack("snapshotInterval")
}

// UnpackSnapshotInterval is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x07d0413c.
//
// Solidity: function snapshotInterval() view returns(uint64)
func (registry *Registry) UnpackSnapshotInterval(data []byte) (uint64, error) {
	out, err := registry.abi.Unpack("snapshotInterval", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackStarted is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1f2698ab.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function started() view returns(bool)
func (registry *Registry) PackStarted() []byte {
	enc, err := registry.abi.Pack("started")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackStarted is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1f2698ab.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function started() view returns(bool)
func (registry *Registry) TryPackStarted() ([]byte, error) {
	return registry.abi.Pack("started")
}

// UnpackStarted is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x1f2698ab.
//
// Solidity: function started() view returns(bool)
func (registry *Registry) UnpackStarted(data []byte) (bool, error) {
	out, err := registry.abi.Unpack("started", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackToken is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfc0c546a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function token() view returns(address)
func (registry *Registry) PackToken() []byte {
	enc, err := registry.abi.Pack("token")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackToken is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfc0c546a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function token() view returns(address)
func (registry *Registry) TryPackToken() ([]byte, error) {
	return registry.abi.Pack("token")
}

// UnpackToken is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xfc0c546a.
//
// Solidity: function token() view returns(address)
func (registry *Registry) UnpackToken(data []byte) (common.Address, error) {
	out, err := registry.abi.Unpack("token", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackUnbondingBlocks is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x007b9573.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function unbondingBlocks() view returns(uint64)
func (registry *Registry) PackUnbondingBlocks() []byte {
	enc, err := registry.abi.Pack("unbondingBlocks")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackUnbondingBlocks is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x007b9573.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function unbondingBlocks() view returns(uint64)
func (registry *Registry) TryPackUnbondingBlocks() ([]byte, error) {
	return registry.abi.Pack("unbondingBlocks")
}

// UnpackUnbondingBlocks is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x007b9573.
//
// Solidity: function unbondingBlocks() view returns(uint64)
func (registry *Registry) UnpackUnbondingBlocks(data []byte) (uint64, error) {
	out, err := registry.abi.Unpack("unbondingBlocks", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackUnbondingOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xacf09912.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function unbondingOf(address node) view returns((uint64,uint64)[])
func (registry *Registry) PackUnbondingOf(node common.Address) []byte {
	enc, err := registry.abi.Pack("unbondingOf", node)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackUnbondingOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xacf09912.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function unbondingOf(address node) view returns((uint64,uint64)[])
func (registry *Registry) TryPackUnbondingOf(node common.Address) ([]byte, error) {
	return registry.abi.Pack("unbondingOf", node)
}

// UnpackUnbondingOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xacf09912.
//
// Solidity: function unbondingOf(address node) view returns((uint64,uint64)[])
func (registry *Registry) UnpackUnbondingOf(data []byte) ([]UnbondingBucket, error) {
	out, err := registry.abi.Unpack("unbondingOf", data)
	if err != nil {
		return *new([]UnbondingBucket), err
	}
	out0 := *abi.ConvertType(out[0], new([]UnbondingBucket)).(*[]UnbondingBucket)
	return out0, nil
}

// PackVerifierOwners is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3abf6e57.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function verifierOwners() view returns(uint32)
func (registry *Registry) PackVerifierOwners() []byte {
	enc, err := registry.abi.Pack("verifierOwners")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackVerifierOwners is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3abf6e57.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function verifierOwners() view returns(uint32)
func (registry *Registry) TryPackVerifierOwners() ([]byte, error) {
	return registry.abi.Pack("verifierOwners")
}

// UnpackVerifierOwners is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x3abf6e57.
//
// Solidity: function verifierOwners() view returns(uint32)
func (registry *Registry) UnpackVerifierOwners(data []byte) (uint32, error) {
	out, err := registry.abi.Unpack("verifierOwners", data)
	if err != nil {
		return *new(uint32), err
	}
	out0 := *abi.ConvertType(out[0], new(uint32)).(*uint32)
	return out0, nil
}

// PackVerifiersOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa1106c57.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function verifiersOf(address owner) view returns(uint32)
func (registry *Registry) PackVerifiersOf(owner common.Address) []byte {
	enc, err := registry.abi.Pack("verifiersOf", owner)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackVerifiersOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa1106c57.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function verifiersOf(address owner) view returns(uint32)
func (registry *Registry) TryPackVerifiersOf(owner common.Address) ([]byte, error) {
	return registry.abi.Pack("verifiersOf", owner)
}

// UnpackVerifiersOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa1106c57.
//
// Solidity: function verifiersOf(address owner) view returns(uint32)
func (registry *Registry) UnpackVerifiersOf(data []byte) (uint32, error) {
	out, err := registry.abi.Unpack("verifiersOf", data)
	if err != nil {
		return *new(uint32), err
	}
	out0 := *abi.ConvertType(out[0], new(uint32)).(*uint32)
	return out0, nil
}

// PackWithdrawStake is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc23a5cea.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function withdrawStake(address node) returns(uint64 gweis)
func (registry *Registry) PackWithdrawStake(node common.Address) []byte {
	enc, err := registry.abi.Pack("withdrawStake", node)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackWithdrawStake is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc23a5cea.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function withdrawStake(address node) returns(uint64 gweis)
func (registry *Registry) TryPackWithdrawStake(node common.Address) ([]byte, error) {
	return registry.abi.Pack("withdrawStake", node)
}

// UnpackWithdrawStake is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc23a5cea.
//
// Solidity: function withdrawStake(address node) returns(uint64 gweis)
func (registry *Registry) UnpackWithdrawStake(data []byte) (uint64, error) {
	out, err := registry.abi.Unpack("withdrawStake", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// RegistryConnected represents a Connected event raised by the Registry contract.
type RegistryConnected struct {
	Governor common.Address
	Slashers []common.Address
	Raw      *types.Log // Blockchain specific contextual infos
}

const RegistryConnectedEventName = "Connected"

// ContractEventName returns the user-defined event name.
func (RegistryConnected) ContractEventName() string {
	return RegistryConnectedEventName
}

// UnpackConnectedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Connected(address governor, address[] slashers)
func (registry *Registry) UnpackConnectedEvent(log *types.Log) (*RegistryConnected, error) {
	event := "Connected"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != registry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(RegistryConnected)
	if len(log.Data) > 0 {
		if err := registry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range registry.abi.Events[event].Inputs {
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

// RegistryNodeRegistered represents a NodeRegistered event raised by the Registry contract.
type RegistryNodeRegistered struct {
	Owner common.Address
	Node  common.Address
	Roles uint8
	Raw   *types.Log // Blockchain specific contextual infos
}

const RegistryNodeRegisteredEventName = "NodeRegistered"

// ContractEventName returns the user-defined event name.
func (RegistryNodeRegistered) ContractEventName() string {
	return RegistryNodeRegisteredEventName
}

// UnpackNodeRegisteredEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event NodeRegistered(address indexed owner, address indexed node, uint8 roles)
func (registry *Registry) UnpackNodeRegisteredEvent(log *types.Log) (*RegistryNodeRegistered, error) {
	event := "NodeRegistered"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != registry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(RegistryNodeRegistered)
	if len(log.Data) > 0 {
		if err := registry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range registry.abi.Events[event].Inputs {
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

// RegistryParamsChanged represents a ParamsChanged event raised by the Registry contract.
type RegistryParamsChanged struct {
	Params   ParametersParams
	ActiveAt uint64
	Raw      *types.Log // Blockchain specific contextual infos
}

const RegistryParamsChangedEventName = "ParamsChanged"

// ContractEventName returns the user-defined event name.
func (RegistryParamsChanged) ContractEventName() string {
	return RegistryParamsChangedEventName
}

// UnpackParamsChangedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ParamsChanged((uint64,uint64,uint64,uint24,uint8,uint16,uint16) params, uint64 activeAt)
func (registry *Registry) UnpackParamsChangedEvent(log *types.Log) (*RegistryParamsChanged, error) {
	event := "ParamsChanged"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != registry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(RegistryParamsChanged)
	if len(log.Data) > 0 {
		if err := registry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range registry.abi.Events[event].Inputs {
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

// RegistrySlashed represents a Slashed event raised by the Registry contract.
type RegistrySlashed struct {
	Node     common.Address
	Owner    common.Address
	Amount   uint64
	Reward   uint64
	Rewarded common.Address
	Raw      *types.Log // Blockchain specific contextual infos
}

const RegistrySlashedEventName = "Slashed"

// ContractEventName returns the user-defined event name.
func (RegistrySlashed) ContractEventName() string {
	return RegistrySlashedEventName
}

// UnpackSlashedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Slashed(address indexed node, address indexed owner, uint64 amount, uint64 reward, address rewarded)
func (registry *Registry) UnpackSlashedEvent(log *types.Log) (*RegistrySlashed, error) {
	event := "Slashed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != registry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(RegistrySlashed)
	if len(log.Data) > 0 {
		if err := registry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range registry.abi.Events[event].Inputs {
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

// RegistryStakeChanged represents a StakeChanged event raised by the Registry contract.
type RegistryStakeChanged struct {
	Node  common.Address
	Stake uint64
	Raw   *types.Log // Blockchain specific contextual infos
}

const RegistryStakeChangedEventName = "StakeChanged"

// ContractEventName returns the user-defined event name.
func (RegistryStakeChanged) ContractEventName() string {
	return RegistryStakeChangedEventName
}

// UnpackStakeChangedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event StakeChanged(address indexed node, uint64 stake)
func (registry *Registry) UnpackStakeChangedEvent(log *types.Log) (*RegistryStakeChanged, error) {
	event := "StakeChanged"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != registry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(RegistryStakeChanged)
	if len(log.Data) > 0 {
		if err := registry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range registry.abi.Events[event].Inputs {
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

// RegistryStakeWithdrawn represents a StakeWithdrawn event raised by the Registry contract.
type RegistryStakeWithdrawn struct {
	Node   common.Address
	Owner  common.Address
	Amount uint64
	Raw    *types.Log // Blockchain specific contextual infos
}

const RegistryStakeWithdrawnEventName = "StakeWithdrawn"

// ContractEventName returns the user-defined event name.
func (RegistryStakeWithdrawn) ContractEventName() string {
	return RegistryStakeWithdrawnEventName
}

// UnpackStakeWithdrawnEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event StakeWithdrawn(address indexed node, address indexed owner, uint64 amount)
func (registry *Registry) UnpackStakeWithdrawnEvent(log *types.Log) (*RegistryStakeWithdrawn, error) {
	event := "StakeWithdrawn"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != registry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(RegistryStakeWithdrawn)
	if len(log.Data) > 0 {
		if err := registry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range registry.abi.Events[event].Inputs {
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

// RegistryUnbondRequested represents a UnbondRequested event raised by the Registry contract.
type RegistryUnbondRequested struct {
	Node      common.Address
	Amount    uint64
	MaturesAt uint64
	Raw       *types.Log // Blockchain specific contextual infos
}

const RegistryUnbondRequestedEventName = "UnbondRequested"

// ContractEventName returns the user-defined event name.
func (RegistryUnbondRequested) ContractEventName() string {
	return RegistryUnbondRequestedEventName
}

// UnpackUnbondRequestedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event UnbondRequested(address indexed node, uint64 amount, uint64 maturesAt)
func (registry *Registry) UnpackUnbondRequestedEvent(log *types.Log) (*RegistryUnbondRequested, error) {
	event := "UnbondRequested"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != registry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(RegistryUnbondRequested)
	if len(log.Data) > 0 {
		if err := registry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range registry.abi.Events[event].Inputs {
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

// RegistryWeightChanged represents a WeightChanged event raised by the Registry contract.
type RegistryWeightChanged struct {
	Role   uint8
	Leaf   uint32
	Node   common.Address
	Weight *big.Int
	Raw    *types.Log // Blockchain specific contextual infos
}

const RegistryWeightChangedEventName = "WeightChanged"

// ContractEventName returns the user-defined event name.
func (RegistryWeightChanged) ContractEventName() string {
	return RegistryWeightChangedEventName
}

// UnpackWeightChangedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event WeightChanged(uint8 indexed role, uint32 leaf, address node, uint128 weight)
func (registry *Registry) UnpackWeightChangedEvent(log *types.Log) (*RegistryWeightChanged, error) {
	event := "WeightChanged"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != registry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(RegistryWeightChanged)
	if len(log.Data) > 0 {
		if err := registry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range registry.abi.Events[event].Inputs {
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
func (registry *Registry) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], registry.abi.Errors["AlreadyConnected"].ID.Bytes()[:4]) {
		return registry.UnpackAlreadyConnectedError(raw[4:])
	}
	if bytes.Equal(raw[:4], registry.abi.Errors["AmountTooLarge"].ID.Bytes()[:4]) {
		return registry.UnpackAmountTooLargeError(raw[4:])
	}
	if bytes.Equal(raw[:4], registry.abi.Errors["BadConfig"].ID.Bytes()[:4]) {
		return registry.UnpackBadConfigError(raw[4:])
	}
	if bytes.Equal(raw[:4], registry.abi.Errors["BadPathLength"].ID.Bytes()[:4]) {
		return registry.UnpackBadPathLengthError(raw[4:])
	}
	if bytes.Equal(raw[:4], registry.abi.Errors["BadSignature"].ID.Bytes()[:4]) {
		return registry.UnpackBadSignatureError(raw[4:])
	}
	if bytes.Equal(raw[:4], registry.abi.Errors["CheckpointUnorderedInsertion"].ID.Bytes()[:4]) {
		return registry.UnpackCheckpointUnorderedInsertionError(raw[4:])
	}
	if bytes.Equal(raw[:4], registry.abi.Errors["EmptySnapshot"].ID.Bytes()[:4]) {
		return registry.UnpackEmptySnapshotError(raw[4:])
	}
	if bytes.Equal(raw[:4], registry.abi.Errors["NodeHasOwner"].ID.Bytes()[:4]) {
		return registry.UnpackNodeHasOwnerError(raw[4:])
	}
	if bytes.Equal(raw[:4], registry.abi.Errors["NotDeployer"].ID.Bytes()[:4]) {
		return registry.UnpackNotDeployerError(raw[4:])
	}
	if bytes.Equal(raw[:4], registry.abi.Errors["NotGovernor"].ID.Bytes()[:4]) {
		return registry.UnpackNotGovernorError(raw[4:])
	}
	if bytes.Equal(raw[:4], registry.abi.Errors["NotMatured"].ID.Bytes()[:4]) {
		return registry.UnpackNotMaturedError(raw[4:])
	}
	if bytes.Equal(raw[:4], registry.abi.Errors["NotOwner"].ID.Bytes()[:4]) {
		return registry.UnpackNotOwnerError(raw[4:])
	}
	if bytes.Equal(raw[:4], registry.abi.Errors["NotPlainToken"].ID.Bytes()[:4]) {
		return registry.UnpackNotPlainTokenError(raw[4:])
	}
	if bytes.Equal(raw[:4], registry.abi.Errors["NotSlasher"].ID.Bytes()[:4]) {
		return registry.UnpackNotSlasherError(raw[4:])
	}
	if bytes.Equal(raw[:4], registry.abi.Errors["NotUnbonding"].ID.Bytes()[:4]) {
		return registry.UnpackNotUnbondingError(raw[4:])
	}
	if bytes.Equal(raw[:4], registry.abi.Errors["NotWholeGwei"].ID.Bytes()[:4]) {
		return registry.UnpackNotWholeGweiError(raw[4:])
	}
	if bytes.Equal(raw[:4], registry.abi.Errors["OutOfBounds"].ID.Bytes()[:4]) {
		return registry.UnpackOutOfBoundsError(raw[4:])
	}
	if bytes.Equal(raw[:4], registry.abi.Errors["ReentrancyGuardReentrantCall"].ID.Bytes()[:4]) {
		return registry.UnpackReentrancyGuardReentrantCallError(raw[4:])
	}
	if bytes.Equal(raw[:4], registry.abi.Errors["SafeERC20FailedOperation"].ID.Bytes()[:4]) {
		return registry.UnpackSafeERC20FailedOperationError(raw[4:])
	}
	if bytes.Equal(raw[:4], registry.abi.Errors["SnapshotNotReached"].ID.Bytes()[:4]) {
		return registry.UnpackSnapshotNotReachedError(raw[4:])
	}
	if bytes.Equal(raw[:4], registry.abi.Errors["SumTooLarge"].ID.Bytes()[:4]) {
		return registry.UnpackSumTooLargeError(raw[4:])
	}
	if bytes.Equal(raw[:4], registry.abi.Errors["TotalTooLarge"].ID.Bytes()[:4]) {
		return registry.UnpackTotalTooLargeError(raw[4:])
	}
	if bytes.Equal(raw[:4], registry.abi.Errors["TreeFull"].ID.Bytes()[:4]) {
		return registry.UnpackTreeFullError(raw[4:])
	}
	if bytes.Equal(raw[:4], registry.abi.Errors["UnknownNode"].ID.Bytes()[:4]) {
		return registry.UnpackUnknownNodeError(raw[4:])
	}
	if bytes.Equal(raw[:4], registry.abi.Errors["UnknownRole"].ID.Bytes()[:4]) {
		return registry.UnpackUnknownRoleError(raw[4:])
	}
	if bytes.Equal(raw[:4], registry.abi.Errors["ZeroAmount"].ID.Bytes()[:4]) {
		return registry.UnpackZeroAmountError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// RegistryAlreadyConnected represents a AlreadyConnected error raised by the Registry contract.
type RegistryAlreadyConnected struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AlreadyConnected()
func RegistryAlreadyConnectedErrorID() common.Hash {
	return common.HexToHash("0x01ce0088cda42d17dcabb508aa9120168fbaa5453670b86e483833db12ee6067")
}

// UnpackAlreadyConnectedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AlreadyConnected()
func (registry *Registry) UnpackAlreadyConnectedError(raw []byte) (*RegistryAlreadyConnected, error) {
	out := new(RegistryAlreadyConnected)
	if err := registry.abi.UnpackIntoInterface(out, "AlreadyConnected", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RegistryAmountTooLarge represents a AmountTooLarge error raised by the Registry contract.
type RegistryAmountTooLarge struct {
	Amount *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AmountTooLarge(uint256 amount)
func RegistryAmountTooLargeErrorID() common.Hash {
	return common.HexToHash("0x08083b2a16b607736bde3b2f81a2e47b6cddd068539243b1d8b47462dd533e58")
}

// UnpackAmountTooLargeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AmountTooLarge(uint256 amount)
func (registry *Registry) UnpackAmountTooLargeError(raw []byte) (*RegistryAmountTooLarge, error) {
	out := new(RegistryAmountTooLarge)
	if err := registry.abi.UnpackIntoInterface(out, "AmountTooLarge", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RegistryBadConfig represents a BadConfig error raised by the Registry contract.
type RegistryBadConfig struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadConfig()
func RegistryBadConfigErrorID() common.Hash {
	return common.HexToHash("0x07cc321ce71a3eebb30014b3b8f136f5e867b17e2b76292bf086143aa7c7b50c")
}

// UnpackBadConfigError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadConfig()
func (registry *Registry) UnpackBadConfigError(raw []byte) (*RegistryBadConfig, error) {
	out := new(RegistryBadConfig)
	if err := registry.abi.UnpackIntoInterface(out, "BadConfig", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RegistryBadPathLength represents a BadPathLength error raised by the Registry contract.
type RegistryBadPathLength struct {
	Length *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadPathLength(uint256 length)
func RegistryBadPathLengthErrorID() common.Hash {
	return common.HexToHash("0x521b8d8094aa2c36c855820d1c256884ce694765330ab03f0409dad8ca01442a")
}

// UnpackBadPathLengthError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadPathLength(uint256 length)
func (registry *Registry) UnpackBadPathLengthError(raw []byte) (*RegistryBadPathLength, error) {
	out := new(RegistryBadPathLength)
	if err := registry.abi.UnpackIntoInterface(out, "BadPathLength", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RegistryBadSignature represents a BadSignature error raised by the Registry contract.
type RegistryBadSignature struct {
	Recovered common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadSignature(address recovered)
func RegistryBadSignatureErrorID() common.Hash {
	return common.HexToHash("0x9a7d38d94d3da0d5188ab778bbe9a3a38c77802b1bf2426c15740dc786da791d")
}

// UnpackBadSignatureError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadSignature(address recovered)
func (registry *Registry) UnpackBadSignatureError(raw []byte) (*RegistryBadSignature, error) {
	out := new(RegistryBadSignature)
	if err := registry.abi.UnpackIntoInterface(out, "BadSignature", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RegistryCheckpointUnorderedInsertion represents a CheckpointUnorderedInsertion error raised by the Registry contract.
type RegistryCheckpointUnorderedInsertion struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error CheckpointUnorderedInsertion()
func RegistryCheckpointUnorderedInsertionErrorID() common.Hash {
	return common.HexToHash("0x2520601d9d60b717c34a36ad270857824c5a1ebbfd08ff39aba6930089495cfa")
}

// UnpackCheckpointUnorderedInsertionError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error CheckpointUnorderedInsertion()
func (registry *Registry) UnpackCheckpointUnorderedInsertionError(raw []byte) (*RegistryCheckpointUnorderedInsertion, error) {
	out := new(RegistryCheckpointUnorderedInsertion)
	if err := registry.abi.UnpackIntoInterface(out, "CheckpointUnorderedInsertion", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RegistryEmptySnapshot represents a EmptySnapshot error raised by the Registry contract.
type RegistryEmptySnapshot struct {
	BlockNumber uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error EmptySnapshot(uint64 blockNumber)
func RegistryEmptySnapshotErrorID() common.Hash {
	return common.HexToHash("0xfc498cc7ee265afa6e2ab68998d0df091d36fe5dea93ff2d6e2196c3b43a1b65")
}

// UnpackEmptySnapshotError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error EmptySnapshot(uint64 blockNumber)
func (registry *Registry) UnpackEmptySnapshotError(raw []byte) (*RegistryEmptySnapshot, error) {
	out := new(RegistryEmptySnapshot)
	if err := registry.abi.UnpackIntoInterface(out, "EmptySnapshot", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RegistryNodeHasOwner represents a NodeHasOwner error raised by the Registry contract.
type RegistryNodeHasOwner struct {
	Owner common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NodeHasOwner(address owner)
func RegistryNodeHasOwnerErrorID() common.Hash {
	return common.HexToHash("0x37d4292834f96105dadebf8e63fbdce44fab5923477f9b6bde33f048359f7668")
}

// UnpackNodeHasOwnerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NodeHasOwner(address owner)
func (registry *Registry) UnpackNodeHasOwnerError(raw []byte) (*RegistryNodeHasOwner, error) {
	out := new(RegistryNodeHasOwner)
	if err := registry.abi.UnpackIntoInterface(out, "NodeHasOwner", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RegistryNotDeployer represents a NotDeployer error raised by the Registry contract.
type RegistryNotDeployer struct {
	Deployer common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotDeployer(address deployer)
func RegistryNotDeployerErrorID() common.Hash {
	return common.HexToHash("0x0c8cc036c9c98ca91a606f42bb4fd73acf8431b681f0e19ddaaaf88693e5c4a5")
}

// UnpackNotDeployerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotDeployer(address deployer)
func (registry *Registry) UnpackNotDeployerError(raw []byte) (*RegistryNotDeployer, error) {
	out := new(RegistryNotDeployer)
	if err := registry.abi.UnpackIntoInterface(out, "NotDeployer", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RegistryNotGovernor represents a NotGovernor error raised by the Registry contract.
type RegistryNotGovernor struct {
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotGovernor(address caller)
func RegistryNotGovernorErrorID() common.Hash {
	return common.HexToHash("0xad0550d5f64f904d6845e2da1145f7625e411009b26be2bd68f5c8a432c0b075")
}

// UnpackNotGovernorError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotGovernor(address caller)
func (registry *Registry) UnpackNotGovernorError(raw []byte) (*RegistryNotGovernor, error) {
	out := new(RegistryNotGovernor)
	if err := registry.abi.UnpackIntoInterface(out, "NotGovernor", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RegistryNotMatured represents a NotMatured error raised by the Registry contract.
type RegistryNotMatured struct {
	MaturesAt uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotMatured(uint64 maturesAt)
func RegistryNotMaturedErrorID() common.Hash {
	return common.HexToHash("0x605ecdae822730312933ee6df4ccf9cfe37dd71b8b722dfd51bc8ef2b301849b")
}

// UnpackNotMaturedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotMatured(uint64 maturesAt)
func (registry *Registry) UnpackNotMaturedError(raw []byte) (*RegistryNotMatured, error) {
	out := new(RegistryNotMatured)
	if err := registry.abi.UnpackIntoInterface(out, "NotMatured", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RegistryNotOwner represents a NotOwner error raised by the Registry contract.
type RegistryNotOwner struct {
	Owner common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotOwner(address owner)
func RegistryNotOwnerErrorID() common.Hash {
	return common.HexToHash("0x245aecd3fabbd17d6c3c92dc7f0ab916ea8cbf6fc1862c8b56893090ac3fff4c")
}

// UnpackNotOwnerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotOwner(address owner)
func (registry *Registry) UnpackNotOwnerError(raw []byte) (*RegistryNotOwner, error) {
	out := new(RegistryNotOwner)
	if err := registry.abi.UnpackIntoInterface(out, "NotOwner", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RegistryNotPlainToken represents a NotPlainToken error raised by the Registry contract.
type RegistryNotPlainToken struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotPlainToken()
func RegistryNotPlainTokenErrorID() common.Hash {
	return common.HexToHash("0x57f08641e10f186cfba5b77ad0958f439d2b85a8d322b84b334d856eff37ddeb")
}

// UnpackNotPlainTokenError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotPlainToken()
func (registry *Registry) UnpackNotPlainTokenError(raw []byte) (*RegistryNotPlainToken, error) {
	out := new(RegistryNotPlainToken)
	if err := registry.abi.UnpackIntoInterface(out, "NotPlainToken", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RegistryNotSlasher represents a NotSlasher error raised by the Registry contract.
type RegistryNotSlasher struct {
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotSlasher(address caller)
func RegistryNotSlasherErrorID() common.Hash {
	return common.HexToHash("0x4bc0cd76e5ae33e138f3b6102c7a4d91ece10c34862bde6e59a763ba1571b395")
}

// UnpackNotSlasherError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotSlasher(address caller)
func (registry *Registry) UnpackNotSlasherError(raw []byte) (*RegistryNotSlasher, error) {
	out := new(RegistryNotSlasher)
	if err := registry.abi.UnpackIntoInterface(out, "NotSlasher", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RegistryNotUnbonding represents a NotUnbonding error raised by the Registry contract.
type RegistryNotUnbonding struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotUnbonding()
func RegistryNotUnbondingErrorID() common.Hash {
	return common.HexToHash("0x010760850e21b4b279a419fb7d6b977871bae131b80149964565307c2558b467")
}

// UnpackNotUnbondingError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotUnbonding()
func (registry *Registry) UnpackNotUnbondingError(raw []byte) (*RegistryNotUnbonding, error) {
	out := new(RegistryNotUnbonding)
	if err := registry.abi.UnpackIntoInterface(out, "NotUnbonding", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RegistryNotWholeGwei represents a NotWholeGwei error raised by the Registry contract.
type RegistryNotWholeGwei struct {
	Amount *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotWholeGwei(uint256 amount)
func RegistryNotWholeGweiErrorID() common.Hash {
	return common.HexToHash("0x00dad9be0ead9a4e48f1a68aea23cb691ef72782a974bf6282ed06deb2675dae")
}

// UnpackNotWholeGweiError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotWholeGwei(uint256 amount)
func (registry *Registry) UnpackNotWholeGweiError(raw []byte) (*RegistryNotWholeGwei, error) {
	out := new(RegistryNotWholeGwei)
	if err := registry.abi.UnpackIntoInterface(out, "NotWholeGwei", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RegistryOutOfBounds represents a OutOfBounds error raised by the Registry contract.
type RegistryOutOfBounds struct {
	Name  [32]byte
	Value *big.Int
	Min   *big.Int
	Max   *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error OutOfBounds(bytes32 name, uint256 value, uint256 min, uint256 max)
func RegistryOutOfBoundsErrorID() common.Hash {
	return common.HexToHash("0x9d2f1d1805ee812f482d3eede79ed5cebcddfdaaf6e4a0a5deb3d3c78de3b6a4")
}

// UnpackOutOfBoundsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error OutOfBounds(bytes32 name, uint256 value, uint256 min, uint256 max)
func (registry *Registry) UnpackOutOfBoundsError(raw []byte) (*RegistryOutOfBounds, error) {
	out := new(RegistryOutOfBounds)
	if err := registry.abi.UnpackIntoInterface(out, "OutOfBounds", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RegistryReentrancyGuardReentrantCall represents a ReentrancyGuardReentrantCall error raised by the Registry contract.
type RegistryReentrancyGuardReentrantCall struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ReentrancyGuardReentrantCall()
func RegistryReentrancyGuardReentrantCallErrorID() common.Hash {
	return common.HexToHash("0x3ee5aeb571de7fc460830b4d0017439a1ca56fb0bc39062227ade4fe4a24c1ca")
}

// UnpackReentrancyGuardReentrantCallError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ReentrancyGuardReentrantCall()
func (registry *Registry) UnpackReentrancyGuardReentrantCallError(raw []byte) (*RegistryReentrancyGuardReentrantCall, error) {
	out := new(RegistryReentrancyGuardReentrantCall)
	if err := registry.abi.UnpackIntoInterface(out, "ReentrancyGuardReentrantCall", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RegistrySafeERC20FailedOperation represents a SafeERC20FailedOperation error raised by the Registry contract.
type RegistrySafeERC20FailedOperation struct {
	Token common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SafeERC20FailedOperation(address token)
func RegistrySafeERC20FailedOperationErrorID() common.Hash {
	return common.HexToHash("0x5274afe73c98b4749fc91ffae6b7b574e7842cb2144a159e9377a5f20b32edf9")
}

// UnpackSafeERC20FailedOperationError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SafeERC20FailedOperation(address token)
func (registry *Registry) UnpackSafeERC20FailedOperationError(raw []byte) (*RegistrySafeERC20FailedOperation, error) {
	out := new(RegistrySafeERC20FailedOperation)
	if err := registry.abi.UnpackIntoInterface(out, "SafeERC20FailedOperation", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RegistrySnapshotNotReached represents a SnapshotNotReached error raised by the Registry contract.
type RegistrySnapshotNotReached struct {
	BlockNumber uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SnapshotNotReached(uint64 blockNumber)
func RegistrySnapshotNotReachedErrorID() common.Hash {
	return common.HexToHash("0xc03f145b1e7af8827e7e03751f7dd7633db5b49cfd1b38de70118eb9559c2c06")
}

// UnpackSnapshotNotReachedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SnapshotNotReached(uint64 blockNumber)
func (registry *Registry) UnpackSnapshotNotReachedError(raw []byte) (*RegistrySnapshotNotReached, error) {
	out := new(RegistrySnapshotNotReached)
	if err := registry.abi.UnpackIntoInterface(out, "SnapshotNotReached", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RegistrySumTooLarge represents a SumTooLarge error raised by the Registry contract.
type RegistrySumTooLarge struct {
	Sum *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SumTooLarge(uint128 sum)
func RegistrySumTooLargeErrorID() common.Hash {
	return common.HexToHash("0x0073eb95ff4e843f2cbcc501aaa73fbeab979f4d66288317d512a8844582fe4b")
}

// UnpackSumTooLargeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SumTooLarge(uint128 sum)
func (registry *Registry) UnpackSumTooLargeError(raw []byte) (*RegistrySumTooLarge, error) {
	out := new(RegistrySumTooLarge)
	if err := registry.abi.UnpackIntoInterface(out, "SumTooLarge", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RegistryTotalTooLarge represents a TotalTooLarge error raised by the Registry contract.
type RegistryTotalTooLarge struct {
	Role uint8
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TotalTooLarge(uint8 role)
func RegistryTotalTooLargeErrorID() common.Hash {
	return common.HexToHash("0x21add6104dc30e985b53c42482698a7a9a252833baa35804dabf8a443a1a142c")
}

// UnpackTotalTooLargeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TotalTooLarge(uint8 role)
func (registry *Registry) UnpackTotalTooLargeError(raw []byte) (*RegistryTotalTooLarge, error) {
	out := new(RegistryTotalTooLarge)
	if err := registry.abi.UnpackIntoInterface(out, "TotalTooLarge", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RegistryTreeFull represents a TreeFull error raised by the Registry contract.
type RegistryTreeFull struct {
	Role uint8
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TreeFull(uint8 role)
func RegistryTreeFullErrorID() common.Hash {
	return common.HexToHash("0x88d73c6f04e2e80228e2a62843d33c6c7f599741e8ffb90d6e2f232c20908170")
}

// UnpackTreeFullError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TreeFull(uint8 role)
func (registry *Registry) UnpackTreeFullError(raw []byte) (*RegistryTreeFull, error) {
	out := new(RegistryTreeFull)
	if err := registry.abi.UnpackIntoInterface(out, "TreeFull", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RegistryUnknownNode represents a UnknownNode error raised by the Registry contract.
type RegistryUnknownNode struct {
	Node common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error UnknownNode(address node)
func RegistryUnknownNodeErrorID() common.Hash {
	return common.HexToHash("0xf5174389f4a9ce28e53db763578e8343d49d9c53be00692e45da1f5b8eb91d57")
}

// UnpackUnknownNodeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error UnknownNode(address node)
func (registry *Registry) UnpackUnknownNodeError(raw []byte) (*RegistryUnknownNode, error) {
	out := new(RegistryUnknownNode)
	if err := registry.abi.UnpackIntoInterface(out, "UnknownNode", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RegistryUnknownRole represents a UnknownRole error raised by the Registry contract.
type RegistryUnknownRole struct {
	Role uint8
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error UnknownRole(uint8 role)
func RegistryUnknownRoleErrorID() common.Hash {
	return common.HexToHash("0xdb971f05c7b108ee2049543c0496a0f8500d57fe29da9499bb3d620cebe8d2f1")
}

// UnpackUnknownRoleError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error UnknownRole(uint8 role)
func (registry *Registry) UnpackUnknownRoleError(raw []byte) (*RegistryUnknownRole, error) {
	out := new(RegistryUnknownRole)
	if err := registry.abi.UnpackIntoInterface(out, "UnknownRole", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RegistryZeroAmount represents a ZeroAmount error raised by the Registry contract.
type RegistryZeroAmount struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ZeroAmount()
func RegistryZeroAmountErrorID() common.Hash {
	return common.HexToHash("0x1f2a2005cb66a8e145327e8814e243a0996aec9bfe1e15a495778b1236dbd485")
}

// UnpackZeroAmountError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ZeroAmount()
func (registry *Registry) UnpackZeroAmountError(raw []byte) (*RegistryZeroAmount, error) {
	out := new(RegistryZeroAmount)
	if err := registry.abi.UnpackIntoInterface(out, "ZeroAmount", raw); err != nil {
		return nil, err
	}
	return out, nil
}
