// Code generated via abigen V2 - DO NOT EDIT.
// This file is a generated binding and any manual changes will be lost.

package ledgerharness

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

// Split is an auto generated low-level Go binding around an user-defined struct.
type Split struct {
	Miner     uint16
	Verifiers uint16
	Auditors  uint16
	Publisher uint16
	Settler   uint16
	Treasury  uint16
}

// Touched is an auto generated low-level Go binding around an user-defined struct.
type Touched struct {
	Index    uint32
	Credited uint64
	Debited  uint64
	Path     []byte
}

// LedgerHarnessMetaData contains all meta data concerning the LedgerHarness contract.
var LedgerHarnessMetaData = bind.MetaData{
	ABI: "[{\"type\":\"function\",\"name\":\"checkOpening\",\"inputs\":[{\"name\":\"versionedHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"element\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"value\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"commitment\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"proof\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"fold\",\"inputs\":[{\"name\":\"leaf\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"node\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"weight\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"path\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[{\"name\":\"treeRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"total\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"low\",\"type\":\"uint128\",\"internalType\":\"uint128\"}],\"stateMutability\":\"pure\"},{\"type\":\"function\",\"name\":\"point\",\"inputs\":[{\"name\":\"element\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"pure\"},{\"type\":\"function\",\"name\":\"root\",\"inputs\":[{\"name\":\"index\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"credited\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"debited\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"path\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"pure\"},{\"type\":\"function\",\"name\":\"setWeight\",\"inputs\":[{\"name\":\"leaf\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"node\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"weight\",\"type\":\"uint128\",\"internalType\":\"uint128\"}],\"outputs\":[{\"name\":\"treeRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"total\",\"type\":\"uint128\",\"internalType\":\"uint128\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"step\",\"inputs\":[{\"name\":\"previous\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"records\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"count\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"split\",\"type\":\"tuple\",\"internalType\":\"structSplit\",\"components\":[{\"name\":\"miner\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"verifiers\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"auditors\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"publisher\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"settler\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"treasury\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]},{\"name\":\"settler\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"accounts\",\"type\":\"tuple[]\",\"internalType\":\"structTouched[]\",\"components\":[{\"name\":\"index\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"credited\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"debited\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"path\",\"type\":\"bytes\",\"internalType\":\"bytes\"}]}],\"outputs\":[{\"name\":\"valid\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"next\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"debits\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"pure\"},{\"type\":\"error\",\"name\":\"AccountsNotAscending\",\"inputs\":[{\"name\":\"account\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"BadOpening\",\"inputs\":[{\"name\":\"element\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"BadPath\",\"inputs\":[{\"name\":\"account\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"BadPathLength\",\"inputs\":[{\"name\":\"length\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"BadPathLength\",\"inputs\":[{\"name\":\"length\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"BadProofLength\",\"inputs\":[{\"name\":\"length\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"MissingAccount\",\"inputs\":[{\"name\":\"account\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"SumTooLarge\",\"inputs\":[{\"name\":\"sum\",\"type\":\"uint128\",\"internalType\":\"uint128\"}]}]",
	ID:  "LedgerHarness",
	Bin: "0x60808060405234601557611b1c908161001a8239f35b5f80fdfe60806040526004361015610011575f80fd5b5f3560e01c806324fa3ec61461097f578063885da4991461067b5780639aafa9b41461031e578063ba9e70fd1461028c578063f2180345146102485763f7bdf6ab1461005b575f80fd5b34610217576101607ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102175760243567ffffffffffffffff8111610217576100ab903690600401610b36565b9060c07fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff9c36011261021757610124359163ffffffff8316830361021757610144359167ffffffffffffffff831161021757366023840112156102175782600401359167ffffffffffffffff8311610217573660248460051b860101116102175761013481610c6c565b916101426040519384610c2b565b818352368282011161021757815f9260209283860137830101526040519360c0850185811067ffffffffffffffff82111761021b5760405260643561ffff8116810361021757855260843561ffff8116810361021757602086015260a43561ffff8116810361021757604086015260c43561ffff8116810361021757606086015260e43561ffff81168103610217576080860152610104359461ffff861686036102175760246102029560609760a0840152019260443590600435610fdf565b90604051921515835260208301526040820152f35b5f80fd5b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b346102175760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc360112610217576020610284600435610e0e565b604051908152f35b346102175760807ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc360112610217576102c3610b64565b6024359067ffffffffffffffff8216809203610217576044359167ffffffffffffffff8316809303610217576064359167ffffffffffffffff831161021757602093610316610284943690600401610b36565b939092610cfd565b346102175760807ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261021757610355610b64565b61035d610b77565b610365610b9a565b60643567ffffffffffffffff811161021757610385903690600401610b36565b90925f946002831061064f576fffffffffffffffffffffffffffffffff841667ffffffffffffffff811161062557508260021161021757843560f01c6103ce856002948461127b565b9563ffffffff5f93165b601084106104405750505050810361041557506060926fffffffffffffffffffffffffffffffff8092604051948552166020840152166040820152f35b7f521b8d80000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b9091929597965f905f91600180878b1c16146104ac575b600180858b1c16145f1461049157916104818161047b8d610487958360019861133a565b9b610cb3565b9a610cb3565b96019291906103d8565b916104a6816001948d610487959e9d9e61133a565b99610cb3565b506030860191508186116105cc578682116105f95760208601958681116105cc57826104dd886104f2938b89610ce5565b9035906020811061059c575b50978987610ce5565b90357fffffffffffffffffffffffffffffffff0000000000000000000000000000000081169160108110610567575b505060801c9167ffffffffffffffff831161053c5795610457565b827e73eb95000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b7fffffffffffffffffffffffffffffffff000000000000000000000000000000009250829060100360031b1b16168b80610521565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff9060200360031b1b168d6104e9565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b867f521b8d80000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b7e73eb95000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b827f521b8d80000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b346102175760607ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc360112610217576106b2610b64565b6106ba610b77565b906106c3610b9a565b9163ffffffff821662010000018062010000116105cc578380926106e7929461127b565b90915b6001811161087e5750906002549182151580610837575b156107d8576fffffffffffffffffffffffffffffffff6040519261072484610c0f565b67ffffffffffffffff4316845216602083015260408201527fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff82019182116105cc5761077261077892610bc6565b906113d4565b6002547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff81019081116105cc576107b0604091610bc6565b506fffffffffffffffffffffffffffffffff60018201549154831c1682519182526020820152f35b6fffffffffffffffffffffffffffffffff604051926107f684610c0f565b67ffffffffffffffff4316845216602083015260408201526801000000000000000082101561021b576107728260016108329401600255610bc6565b610778565b507fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff83018381116105cc5761087467ffffffffffffffff91610bc6565b5054164314610701565b805f525f6020528160405f2055600181185f525f60205260405f2054918160011c92835f52600160205284600160405f20549416155f14610922579261091291610918948260801c948593885f5260016020527fffffffffffffffffffffffffffffffff000000000000000000000000000000006fffffffffffffffffffffffffffffffff841691161760405f205561133a565b93610cb3565b905b9190916106ea565b61091291926fffffffffffffffffffffffffffffffff61097995168094875f526001602052817fffffffffffffffffffffffffffffffff000000000000000000000000000000008560801b161760405f205561133a565b9061091a565b346102175760a07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102175760243560643567ffffffffffffffff8111610217576109d1903690600401610b36565b60843567ffffffffffffffff8111610217576109f1903690600401610b36565b60308394929414801590610b2b575b610af65791610a775f949260808695610a1889610e0e565b958186604051978896602088019a6004358c5260408901526044356060890152868801378501918483018a8152370101858152037fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe08101835282610c2b565b5190600a5afa3d15610aee573d90610a8e82610c6c565b91610a9c6040519384610c2b565b82523d5f602084013e5b15908115610ae1575b50610ab657005b7fc0e8e17f000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b6040915051141582610aaf565b606090610aa6565b610b009083610ca6565b7fa8f394fb000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b506030811415610a00565b9181601f840112156102175782359167ffffffffffffffff8311610217576020838186019501011161021757565b6004359063ffffffff8216820361021757565b6024359073ffffffffffffffffffffffffffffffffffffffff8216820361021757565b604435906fffffffffffffffffffffffffffffffff8216820361021757565b919082039182116105cc57565b600254811015610be25760025f5260205f209060011b01905f90565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b6060810190811067ffffffffffffffff82111761021b57604052565b90601f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0910116810190811067ffffffffffffffff82111761021b57604052565b67ffffffffffffffff811161021b57601f017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe01660200190565b919082018092116105cc57565b906fffffffffffffffffffffffffffffffff809116911601906fffffffffffffffffffffffffffffffff82116105cc57565b90939293848311610217578411610217578101920390565b92919060038510610de25790610d139184611469565b928060035f93803560e81c86604051600181535f925b60188410610d79575050505050036104155750610d47575060081c90565b63ffffffff907f4cb7721f000000000000000000000000000000000000000000000000000000005f521660045260245ffd5b909192939495505f60018216610dcc575b808b17610da8575b5086959493600190810193811c9291901c610d29565b909960208460051b1690600182850101526021038201526001604182209990610d92565b5060208686999799013598019588151797610d8a565b847f521b8d80000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b600191906108007f564c0a11a0f704f4fc3e8acfe0f8245f0ad1347b378fbf96e206da11a5d36306815b610e4157505050565b818316610e78575b807f73eda753299d7d483339d80809a1d80553bda402fffe5bfeffffffff0000000191099060011c9081610e38565b937f73eda753299d7d483339d80809a1d80553bda402fffe5bfeffffffff0000000185819209949050610e49565b6040519060e0820182811067ffffffffffffffff82111761021b576040525f60c0838281528260208201528260408201528260608201528260808201528260a08201520152565b906008811015610be25760051b0190565b67ffffffffffffffff811161021b5760051b60200190565b90610f2082610efe565b610f2d6040519182610c2b565b8281527fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0610f5b8294610efe565b0190602036910137565b9190811015610be25760051b810135907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8181360301821215610217570190565b3563ffffffff811681036102175790565b3567ffffffffffffffff811681036102175790565b8051821015610be25760209160051b010190565b60405197965f969394909392610100610ff8818c610c2b565b5f5b81811061125d5750505f5b6008811061118657505061101884610f16565b9461102285610f16565b965f5b86811061108257505f925b82841061104c5750505050611047959697506118ac565b919092565b909192986110786001916110728b8f8b8f898f9361106c8f938c92610eed565b516115d3565b90610ca6565b9901929190611030565b809391929315158061112f575b6110eb578067ffffffffffffffff878b6110d484846110cd60408f84816110c760206110c160019f6110c1968e610f65565b01610fb6565b99610f65565b1692610fcb565b52166110e0828b610fcb565b520192919092611025565b6111036110fe63ffffffff928989610f65565b610fa5565b7fe3003fd4000000000000000000000000000000000000000000000000000000005f521660045260245ffd5b5061113e6110fe828989610f65565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff82018281116105cc5763ffffffff61117c6110fe82938c8c610f65565b169116111561108f565b8681989793981015611244576020601a82028301015163ffffffff6111a9610ea6565b918060f81c8352818160d81c166020840152818160b81c166040840152818160981c166060840152818160781c16608084015264ffffffffff8160501c1660a084015260301c1660c08201526111ff828d610eed565b5261120a818c610eed565b5061121e611218828d610eed565b516114ff565b15611231576001905b0196919596611005565b50505050505050505090505f905f905f90565b6020601a82028301015160301c61123157600190611227565b808c60209261126e9b9a969b610ea6565b9101520197929697610ffa565b916fffffffffffffffffffffffffffffffff811661129a575050505f90565b7fffffffffffffffffffffffffffffffff00000000000000000000000000000000907fffffffffffffffffffffffffffffffffffffffff000000000000000000000000604051937fffffffff0000000000000000000000000000000000000000000000000000000060208601965f885260e01b16602186015260601b16602584015260801b16603982015260298152611334604982610c2b565b51902090565b929190918315806113cc575b6113c4577fffffffffffffffffffffffffffffffff0000000000000000000000000000000091826040519460208601967f01000000000000000000000000000000000000000000000000000000000000008852602187015260801b166041850152605184015260801b16607182015260618152611334608182610c2b565b505050505f90565b508115611346565b919061143d5760408167ffffffffffffffff60019351168454907fffffffffffffffff00000000000000000000000000000000000000000000000077ffffffffffffffffffffffffffffffff00000000000000006020850151861b169216171784550151910155565b7f4e487b71000000000000000000000000000000000000000000000000000000005f525f60045260245ffd5b918115806114f7575b6114f0577fffffffffffffffffffffffffffffffff000000000000000000000000000000009081604051937fffffffff0000000000000000000000000000000000000000000000000000000060208601965f885260e01b16602186015260801b16602584015260801b16603582015260258152611334604582610c2b565b5050505f90565b508015611472565b63ffffffff602082015116600281109081156115b1575b508015611599575b8015611581575b61157c578051600181146115675760028114611558576003149081611548575090565b63ffffffff915060800151161590565b5060c0015163ffffffff161590565b5063ffffffff60c06301000000920151161090565b505f90565b50630100000063ffffffff6080830151161015611525565b50630100000063ffffffff606083015116101561151e565b6301000000915010155f611516565b818102929181159184041417156105cc57565b91959493929367ffffffffffffffff60a08401511691600384511461182057602081015161ffff1661160590846115c0565b612710900497608082015161ffff1661161e90856115c0565b61271090049061162e828b610ca6565b99608087015163ffffffff1661164590898b611ab4565b906116508287610fcb565b519061165b91610ca6565b906116669086610fcb565b52611672908789611ab4565b9061167d8285610fcb565b519061168891610ca6565b906116939084610fcb565b5283516001146116d8575b505050916116ba9163ffffffff60206116d49501511691611ab4565b6116ce846116c88386610fcb565b51610ca6565b92610fcb565b5290565b80979192939495975161ffff166116ef90856115c0565b6127109004604082015161ffff1661170790866115c0565b6127109004916060015161ffff1661171f90866115c0565b612710900492606087015163ffffffff1661173b90898c611ab4565b826117468288610fcb565b519061175191610ca6565b9061175c9087610fcb565b52611767888b6119fe565b836117728288610fcb565b519061177d91610ca6565b906117889087610fcb565b5260c087015163ffffffff1661179f90898c611ab4565b846117aa8288610fcb565b51906117b591610ca6565b906117c09087610fcb565b526117cb9086610bb9565b906117d591610bb9565b906117df91610bb9565b906117e991610bb9565b906117f48588611a5d565b916117ff8383610fcb565b519061180a91610ca6565b9161181491610fcb565b529391905f808061169e565b5094839196506060859363ffffffff926118516118436116ba986116d49a6119fe565b6116ce8c6116c88386610fcb565b5201511691611ab4565b9035907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe181360301821215610217570180359067ffffffffffffffff82116102175760200191813603831361021757565b94929493906001955f935b8085106118c5575050505050565b90919293956118d5878386610f65565b630100000063ffffffff6118e883610fa5565b1610156119c4576118f881610fa5565b9161193a67ffffffffffffffff61191160208501610fb6565b61191d60408601610fb6565b9060608601968361192e898961185b565b95909416921690610cfd565b036119c45767ffffffffffffffff6119528986610fcb565b511180156119a9575b61199b576001918161196f61199093610fa5565b9061031661197d8c89610fcb565b51936119898d8c610fcb565b519261185b565b9601939291906118b7565b505f97508796505050505050565b5067ffffffffffffffff6119bd8988610fcb565b511161195b565b6119d263ffffffff91610fa5565b7f4cb7721f000000000000000000000000000000000000000000000000000000005f521660045260245ffd5b5f5b828110611a34577f920a5b55000000000000000000000000000000000000000000000000000000005f52600160045260245ffd5b600163ffffffff611a496110fe848787610f65565b1614611a5757600101611a00565b91505090565b905f5b818110611a93577f920a5b55000000000000000000000000000000000000000000000000000000005f525f60045260245ffd5b63ffffffff611aa66110fe838587610f65565b1615611a5757600101611a60565b63ffffffff9092169291905f5b818110611af457847f920a5b55000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b8463ffffffff611b086110fe848688610f65565b1614611b1657600101611ac1565b9350505056",
}

// LedgerHarness is an auto generated Go binding around an Ethereum contract.
type LedgerHarness struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *LedgerHarness) GetABI() abi.ABI {
	return c.abi
}

// NewLedgerHarness creates a new instance of LedgerHarness.
func NewLedgerHarness() *LedgerHarness {
	parsed, err := LedgerHarnessMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &LedgerHarness{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *LedgerHarness) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackCheckOpening is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x24fa3ec6.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function checkOpening(bytes32 versionedHash, uint256 element, bytes32 value, bytes commitment, bytes proof) view returns()
func (ledgerHarness *LedgerHarness) PackCheckOpening(versionedHash [32]byte, element *big.Int, value [32]byte, commitment []byte, proof []byte) []byte {
	enc, err := ledgerHarness.abi.Pack("checkOpening", versionedHash, element, value, commitment, proof)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCheckOpening is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x24fa3ec6.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function checkOpening(bytes32 versionedHash, uint256 element, bytes32 value, bytes commitment, bytes proof) view returns()
func (ledgerHarness *LedgerHarness) TryPackCheckOpening(versionedHash [32]byte, element *big.Int, value [32]byte, commitment []byte, proof []byte) ([]byte, error) {
	return ledgerHarness.abi.Pack("checkOpening", versionedHash, element, value, commitment, proof)
}

// PackFold is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9aafa9b4.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function fold(uint32 leaf, address node, uint128 weight, bytes path) pure returns(bytes32 treeRoot, uint128 total, uint128 low)
func (ledgerHarness *LedgerHarness) PackFold(leaf uint32, node common.Address, weight *big.Int, path []byte) []byte {
	enc, err := ledgerHarness.abi.Pack("fold", leaf, node, weight, path)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackFold is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9aafa9b4.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function fold(uint32 leaf, address node, uint128 weight, bytes path) pure returns(bytes32 treeRoot, uint128 total, uint128 low)
func (ledgerHarness *LedgerHarness) TryPackFold(leaf uint32, node common.Address, weight *big.Int, path []byte) ([]byte, error) {
	return ledgerHarness.abi.Pack("fold", leaf, node, weight, path)
}

// FoldOutput serves as a container for the return parameters of contract
// method Fold.
type FoldOutput struct {
	TreeRoot [32]byte
	Total    *big.Int
	Low      *big.Int
}

// UnpackFold is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x9aafa9b4.
//
// Solidity: function fold(uint32 leaf, address node, uint128 weight, bytes path) pure returns(bytes32 treeRoot, uint128 total, uint128 low)
func (ledgerHarness *LedgerHarness) UnpackFold(data []byte) (FoldOutput, error) {
	out, err := ledgerHarness.abi.Unpack("fold", data)
	outstruct := new(FoldOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.TreeRoot = *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	outstruct.Total = abi.ConvertType(out[1], new(big.Int)).(*big.Int)
	outstruct.Low = abi.ConvertType(out[2], new(big.Int)).(*big.Int)
	return *outstruct, nil
}

// PackPoint is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf2180345.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function point(uint256 element) pure returns(uint256)
func (ledgerHarness *LedgerHarness) PackPoint(element *big.Int) []byte {
	enc, err := ledgerHarness.abi.Pack("point", element)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPoint is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf2180345.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function point(uint256 element) pure returns(uint256)
func (ledgerHarness *LedgerHarness) TryPackPoint(element *big.Int) ([]byte, error) {
	return ledgerHarness.abi.Pack("point", element)
}

// UnpackPoint is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xf2180345.
//
// Solidity: function point(uint256 element) pure returns(uint256)
func (ledgerHarness *LedgerHarness) UnpackPoint(data []byte) (*big.Int, error) {
	out, err := ledgerHarness.abi.Unpack("point", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackRoot is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xba9e70fd.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function root(uint32 index, uint64 credited, uint64 debited, bytes path) pure returns(bytes32)
func (ledgerHarness *LedgerHarness) PackRoot(index uint32, credited uint64, debited uint64, path []byte) []byte {
	enc, err := ledgerHarness.abi.Pack("root", index, credited, debited, path)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRoot is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xba9e70fd.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function root(uint32 index, uint64 credited, uint64 debited, bytes path) pure returns(bytes32)
func (ledgerHarness *LedgerHarness) TryPackRoot(index uint32, credited uint64, debited uint64, path []byte) ([]byte, error) {
	return ledgerHarness.abi.Pack("root", index, credited, debited, path)
}

// UnpackRoot is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xba9e70fd.
//
// Solidity: function root(uint32 index, uint64 credited, uint64 debited, bytes path) pure returns(bytes32)
func (ledgerHarness *LedgerHarness) UnpackRoot(data []byte) ([32]byte, error) {
	out, err := ledgerHarness.abi.Unpack("root", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackSetWeight is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x885da499.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setWeight(uint32 leaf, address node, uint128 weight) returns(bytes32 treeRoot, uint128 total)
func (ledgerHarness *LedgerHarness) PackSetWeight(leaf uint32, node common.Address, weight *big.Int) []byte {
	enc, err := ledgerHarness.abi.Pack("setWeight", leaf, node, weight)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetWeight is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x885da499.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setWeight(uint32 leaf, address node, uint128 weight) returns(bytes32 treeRoot, uint128 total)
func (ledgerHarness *LedgerHarness) TryPackSetWeight(leaf uint32, node common.Address, weight *big.Int) ([]byte, error) {
	return ledgerHarness.abi.Pack("setWeight", leaf, node, weight)
}

// SetWeightOutput serves as a container for the return parameters of contract
// method SetWeight.
type SetWeightOutput struct {
	TreeRoot [32]byte
	Total    *big.Int
}

// UnpackSetWeight is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x885da499.
//
// Solidity: function setWeight(uint32 leaf, address node, uint128 weight) returns(bytes32 treeRoot, uint128 total)
func (ledgerHarness *LedgerHarness) UnpackSetWeight(data []byte) (SetWeightOutput, error) {
	out, err := ledgerHarness.abi.Unpack("setWeight", data)
	outstruct := new(SetWeightOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.TreeRoot = *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	outstruct.Total = abi.ConvertType(out[1], new(big.Int)).(*big.Int)
	return *outstruct, nil
}

// PackStep is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf7bdf6ab.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function step(bytes32 previous, bytes records, uint256 count, (uint16,uint16,uint16,uint16,uint16,uint16) split, uint32 settler, (uint32,uint64,uint64,bytes)[] accounts) pure returns(bool valid, bytes32 next, uint256 debits)
func (ledgerHarness *LedgerHarness) PackStep(previous [32]byte, records []byte, count *big.Int, split Split, settler uint32, accounts []Touched) []byte {
	enc, err := ledgerHarness.abi.Pack("step", previous, records, count, split, settler, accounts)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackStep is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf7bdf6ab.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function step(bytes32 previous, bytes records, uint256 count, (uint16,uint16,uint16,uint16,uint16,uint16) split, uint32 settler, (uint32,uint64,uint64,bytes)[] accounts) pure returns(bool valid, bytes32 next, uint256 debits)
func (ledgerHarness *LedgerHarness) TryPackStep(previous [32]byte, records []byte, count *big.Int, split Split, settler uint32, accounts []Touched) ([]byte, error) {
	return ledgerHarness.abi.Pack("step", previous, records, count, split, settler, accounts)
}

// StepOutput serves as a container for the return parameters of contract
// method Step.
type StepOutput struct {
	Valid  bool
	Next   [32]byte
	Debits *big.Int
}

// UnpackStep is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xf7bdf6ab.
//
// Solidity: function step(bytes32 previous, bytes records, uint256 count, (uint16,uint16,uint16,uint16,uint16,uint16) split, uint32 settler, (uint32,uint64,uint64,bytes)[] accounts) pure returns(bool valid, bytes32 next, uint256 debits)
func (ledgerHarness *LedgerHarness) UnpackStep(data []byte) (StepOutput, error) {
	out, err := ledgerHarness.abi.Unpack("step", data)
	outstruct := new(StepOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Valid = *abi.ConvertType(out[0], new(bool)).(*bool)
	outstruct.Next = *abi.ConvertType(out[1], new([32]byte)).(*[32]byte)
	outstruct.Debits = abi.ConvertType(out[2], new(big.Int)).(*big.Int)
	return *outstruct, nil
}

// UnpackError attempts to decode the provided error data using user-defined
// error definitions.
func (ledgerHarness *LedgerHarness) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], ledgerHarness.abi.Errors["AccountsNotAscending"].ID.Bytes()[:4]) {
		return ledgerHarness.UnpackAccountsNotAscendingError(raw[4:])
	}
	if bytes.Equal(raw[:4], ledgerHarness.abi.Errors["BadOpening"].ID.Bytes()[:4]) {
		return ledgerHarness.UnpackBadOpeningError(raw[4:])
	}
	if bytes.Equal(raw[:4], ledgerHarness.abi.Errors["BadPath"].ID.Bytes()[:4]) {
		return ledgerHarness.UnpackBadPathError(raw[4:])
	}
	if bytes.Equal(raw[:4], ledgerHarness.abi.Errors["BadPathLength"].ID.Bytes()[:4]) {
		return ledgerHarness.UnpackBadPathLengthError(raw[4:])
	}
	if bytes.Equal(raw[:4], ledgerHarness.abi.Errors["BadProofLength"].ID.Bytes()[:4]) {
		return ledgerHarness.UnpackBadProofLengthError(raw[4:])
	}
	if bytes.Equal(raw[:4], ledgerHarness.abi.Errors["MissingAccount"].ID.Bytes()[:4]) {
		return ledgerHarness.UnpackMissingAccountError(raw[4:])
	}
	if bytes.Equal(raw[:4], ledgerHarness.abi.Errors["SumTooLarge"].ID.Bytes()[:4]) {
		return ledgerHarness.UnpackSumTooLargeError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// LedgerHarnessAccountsNotAscending represents a AccountsNotAscending error raised by the LedgerHarness contract.
type LedgerHarnessAccountsNotAscending struct {
	Account uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AccountsNotAscending(uint32 account)
func LedgerHarnessAccountsNotAscendingErrorID() common.Hash {
	return common.HexToHash("0xe3003fd4c132500f5bf898c9e81500d4629f7b2f0816ab587a74e22a186d9352")
}

// UnpackAccountsNotAscendingError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AccountsNotAscending(uint32 account)
func (ledgerHarness *LedgerHarness) UnpackAccountsNotAscendingError(raw []byte) (*LedgerHarnessAccountsNotAscending, error) {
	out := new(LedgerHarnessAccountsNotAscending)
	if err := ledgerHarness.abi.UnpackIntoInterface(out, "AccountsNotAscending", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LedgerHarnessBadOpening represents a BadOpening error raised by the LedgerHarness contract.
type LedgerHarnessBadOpening struct {
	Element *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadOpening(uint256 element)
func LedgerHarnessBadOpeningErrorID() common.Hash {
	return common.HexToHash("0xc0e8e17f0f3f675dd8f3ea302d583ca0cf8d388d922b3a87a4df5ebf685e7816")
}

// UnpackBadOpeningError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadOpening(uint256 element)
func (ledgerHarness *LedgerHarness) UnpackBadOpeningError(raw []byte) (*LedgerHarnessBadOpening, error) {
	out := new(LedgerHarnessBadOpening)
	if err := ledgerHarness.abi.UnpackIntoInterface(out, "BadOpening", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LedgerHarnessBadPath represents a BadPath error raised by the LedgerHarness contract.
type LedgerHarnessBadPath struct {
	Account uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadPath(uint32 account)
func LedgerHarnessBadPathErrorID() common.Hash {
	return common.HexToHash("0x4cb7721f5c0da0121eb73f2a583d315df9a6eb1a8cf74374874557d8b18655cc")
}

// UnpackBadPathError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadPath(uint32 account)
func (ledgerHarness *LedgerHarness) UnpackBadPathError(raw []byte) (*LedgerHarnessBadPath, error) {
	out := new(LedgerHarnessBadPath)
	if err := ledgerHarness.abi.UnpackIntoInterface(out, "BadPath", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LedgerHarnessBadPathLength represents a BadPathLength error raised by the LedgerHarness contract.
type LedgerHarnessBadPathLength struct {
	Length *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadPathLength(uint256 length)
func LedgerHarnessBadPathLengthErrorID() common.Hash {
	return common.HexToHash("0x521b8d8094aa2c36c855820d1c256884ce694765330ab03f0409dad8ca01442a")
}

// UnpackBadPathLengthError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadPathLength(uint256 length)
func (ledgerHarness *LedgerHarness) UnpackBadPathLengthError(raw []byte) (*LedgerHarnessBadPathLength, error) {
	out := new(LedgerHarnessBadPathLength)
	if err := ledgerHarness.abi.UnpackIntoInterface(out, "BadPathLength", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LedgerHarnessBadProofLength represents a BadProofLength error raised by the LedgerHarness contract.
type LedgerHarnessBadProofLength struct {
	Length *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadProofLength(uint256 length)
func LedgerHarnessBadProofLengthErrorID() common.Hash {
	return common.HexToHash("0xa8f394fb410556dcd423cf848731ed88743928c3abde5d117b9de63e587b0ac4")
}

// UnpackBadProofLengthError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadProofLength(uint256 length)
func (ledgerHarness *LedgerHarness) UnpackBadProofLengthError(raw []byte) (*LedgerHarnessBadProofLength, error) {
	out := new(LedgerHarnessBadProofLength)
	if err := ledgerHarness.abi.UnpackIntoInterface(out, "BadProofLength", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LedgerHarnessMissingAccount represents a MissingAccount error raised by the LedgerHarness contract.
type LedgerHarnessMissingAccount struct {
	Account uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error MissingAccount(uint32 account)
func LedgerHarnessMissingAccountErrorID() common.Hash {
	return common.HexToHash("0x920a5b5555f9cb819796f6fbe7026c8ca1077967d7e65780ccbd0b74dad7ea84")
}

// UnpackMissingAccountError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error MissingAccount(uint32 account)
func (ledgerHarness *LedgerHarness) UnpackMissingAccountError(raw []byte) (*LedgerHarnessMissingAccount, error) {
	out := new(LedgerHarnessMissingAccount)
	if err := ledgerHarness.abi.UnpackIntoInterface(out, "MissingAccount", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LedgerHarnessSumTooLarge represents a SumTooLarge error raised by the LedgerHarness contract.
type LedgerHarnessSumTooLarge struct {
	Sum *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SumTooLarge(uint128 sum)
func LedgerHarnessSumTooLargeErrorID() common.Hash {
	return common.HexToHash("0x0073eb95ff4e843f2cbcc501aaa73fbeab979f4d66288317d512a8844582fe4b")
}

// UnpackSumTooLargeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SumTooLarge(uint128 sum)
func (ledgerHarness *LedgerHarness) UnpackSumTooLargeError(raw []byte) (*LedgerHarnessSumTooLarge, error) {
	out := new(LedgerHarnessSumTooLarge)
	if err := ledgerHarness.abi.UnpackIntoInterface(out, "SumTooLarge", raw); err != nil {
		return nil, err
	}
	return out, nil
}
