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
	ABI: "[{\"type\":\"function\",\"name\":\"checkOpening\",\"inputs\":[{\"name\":\"versionedHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"element\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"value\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"commitment\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"proof\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"fold\",\"inputs\":[{\"name\":\"leaf\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"node\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"weight\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"path\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[{\"name\":\"treeRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"total\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"low\",\"type\":\"uint128\",\"internalType\":\"uint128\"}],\"stateMutability\":\"pure\"},{\"type\":\"function\",\"name\":\"point\",\"inputs\":[{\"name\":\"element\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"pure\"},{\"type\":\"function\",\"name\":\"root\",\"inputs\":[{\"name\":\"index\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"credited\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"debited\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"path\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"pure\"},{\"type\":\"function\",\"name\":\"setWeight\",\"inputs\":[{\"name\":\"leaf\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"node\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"weight\",\"type\":\"uint128\",\"internalType\":\"uint128\"}],\"outputs\":[{\"name\":\"treeRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"total\",\"type\":\"uint128\",\"internalType\":\"uint128\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"step\",\"inputs\":[{\"name\":\"previous\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"records\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"count\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"split\",\"type\":\"tuple\",\"internalType\":\"structSplit\",\"components\":[{\"name\":\"miner\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"verifiers\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"auditors\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"publisher\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"settler\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"treasury\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]},{\"name\":\"settler\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"accounts\",\"type\":\"tuple[]\",\"internalType\":\"structTouched[]\",\"components\":[{\"name\":\"index\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"credited\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"debited\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"path\",\"type\":\"bytes\",\"internalType\":\"bytes\"}]}],\"outputs\":[{\"name\":\"valid\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"next\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"debits\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"pure\"},{\"type\":\"error\",\"name\":\"AccountsNotAscending\",\"inputs\":[{\"name\":\"account\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"BadOpening\",\"inputs\":[{\"name\":\"element\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"BadPath\",\"inputs\":[{\"name\":\"account\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"BadPathLength\",\"inputs\":[{\"name\":\"length\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"BadPathLength\",\"inputs\":[{\"name\":\"length\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"BadProofLength\",\"inputs\":[{\"name\":\"length\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"MissingAccount\",\"inputs\":[{\"name\":\"account\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]}]",
	ID:  "LedgerHarness",
	Bin: "0x60808060405234601557611a96908161001a8239f35b5f80fdfe60806040526004361015610011575f80fd5b5f3560e01c806324fa3ec6146108f9578063885da499146105f55780639aafa9b41461031e578063ba9e70fd1461028c578063f2180345146102485763f7bdf6ab1461005b575f80fd5b34610217576101607ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102175760243567ffffffffffffffff8111610217576100ab903690600401610ab0565b9060c07fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff9c36011261021757610124359163ffffffff8316830361021757610144359167ffffffffffffffff831161021757366023840112156102175782600401359167ffffffffffffffff8311610217573660248460051b860101116102175761013481610be6565b916101426040519384610ba5565b818352368282011161021757815f9260209283860137830101526040519360c0850185811067ffffffffffffffff82111761021b5760405260643561ffff8116810361021757855260843561ffff8116810361021757602086015260a43561ffff8116810361021757604086015260c43561ffff8116810361021757606086015260e43561ffff81168103610217576080860152610104359461ffff861686036102175760246102029560609760a0840152019260443590600435610f59565b90604051921515835260208301526040820152f35b5f80fd5b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b346102175760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc360112610217576020610284600435610d88565b604051908152f35b346102175760807ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc360112610217576102c3610ade565b6024359067ffffffffffffffff8216809203610217576044359167ffffffffffffffff8316809303610217576064359167ffffffffffffffff831161021757602093610316610284943690600401610ab0565b939092610c77565b346102175760807ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261021757610355610ade565b61035d610af1565b610365610b14565b60643567ffffffffffffffff811161021757610385903690600401610ab0565b90925f94600283106105c9578260021161021757843560f01c946103ac85600294846111f5565b9563ffffffff5f93165b6010841061041e575050505081036103f357506060926fffffffffffffffffffffffffffffffff8092604051948552166020840152166040820152f35b7f521b8d80000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b9091929597965f905f91600180868b1c161461048a575b600180858b1c16145f1461046f579161045f816104598d61046595836001986112b4565b9b610c2d565b9a610c2d565b96019291906103b6565b91610484816001948d610465959e9d9e6112b4565b99610c2d565b506030860191508186116105705786821161059d57602086019586811161057057826104bb886104d0938b8a610c5f565b90359060208110610540575b50978988610c5f565b90357fffffffffffffffffffffffffffffffff000000000000000000000000000000008116916010811061050b575b505060801c9195610435565b7fffffffffffffffffffffffffffffffff000000000000000000000000000000009250829060100360031b1b16168b806104ff565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff9060200360031b1b168d6104c7565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b867f521b8d80000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b827f521b8d80000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b346102175760607ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102175761062c610ade565b610634610af1565b9061063d610b14565b9163ffffffff821662010000018062010000116105705783809261066192946111f5565b90915b600181116107f857509060025491821515806107b1575b15610752576fffffffffffffffffffffffffffffffff6040519261069e84610b89565b67ffffffffffffffff4316845216602083015260408201527fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8201918211610570576106ec6106f292610b40565b9061134e565b6002547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff81019081116105705761072a604091610b40565b506fffffffffffffffffffffffffffffffff60018201549154831c1682519182526020820152f35b6fffffffffffffffffffffffffffffffff6040519261077084610b89565b67ffffffffffffffff4316845216602083015260408201526801000000000000000082101561021b576106ec8260016107ac9401600255610b40565b6106f2565b507fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8301838111610570576107ee67ffffffffffffffff91610b40565b505416431461067b565b805f525f6020528160405f2055600181185f525f60205260405f2054918160011c92835f52600160205284600160405f20549416155f1461089c579261088c91610892948260801c948593885f5260016020527fffffffffffffffffffffffffffffffff000000000000000000000000000000006fffffffffffffffffffffffffffffffff841691161760405f20556112b4565b93610c2d565b905b919091610664565b61088c91926fffffffffffffffffffffffffffffffff6108f395168094875f526001602052817fffffffffffffffffffffffffffffffff000000000000000000000000000000008560801b161760405f20556112b4565b90610894565b346102175760a07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102175760243560643567ffffffffffffffff81116102175761094b903690600401610ab0565b60843567ffffffffffffffff81116102175761096b903690600401610ab0565b60308394929414801590610aa5575b610a7057916109f15f94926080869561099289610d88565b958186604051978896602088019a6004358c5260408901526044356060890152868801378501918483018a8152370101858152037fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe08101835282610ba5565b5190600a5afa3d15610a68573d90610a0882610be6565b91610a166040519384610ba5565b82523d5f602084013e5b15908115610a5b575b50610a3057005b7fc0e8e17f000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b6040915051141582610a29565b606090610a20565b610a7a9083610c20565b7fa8f394fb000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b50603081141561097a565b9181601f840112156102175782359167ffffffffffffffff8311610217576020838186019501011161021757565b6004359063ffffffff8216820361021757565b6024359073ffffffffffffffffffffffffffffffffffffffff8216820361021757565b604435906fffffffffffffffffffffffffffffffff8216820361021757565b9190820391821161057057565b600254811015610b5c5760025f5260205f209060011b01905f90565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b6060810190811067ffffffffffffffff82111761021b57604052565b90601f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0910116810190811067ffffffffffffffff82111761021b57604052565b67ffffffffffffffff811161021b57601f017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe01660200190565b9190820180921161057057565b906fffffffffffffffffffffffffffffffff809116911601906fffffffffffffffffffffffffffffffff821161057057565b90939293848311610217578411610217578101920390565b92919060038510610d5c5790610c8d91846113e3565b928060035f93803560e81c86604051600181535f925b60188410610cf3575050505050036103f35750610cc1575060081c90565b63ffffffff907f4cb7721f000000000000000000000000000000000000000000000000000000005f521660045260245ffd5b909192939495505f60018216610d46575b808b17610d22575b5086959493600190810193811c9291901c610ca3565b909960208460051b1690600182850101526021038201526001604182209990610d0c565b5060208686999799013598019588151797610d04565b847f521b8d80000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b600191906108007f564c0a11a0f704f4fc3e8acfe0f8245f0ad1347b378fbf96e206da11a5d36306815b610dbb57505050565b818316610df2575b807f73eda753299d7d483339d80809a1d80553bda402fffe5bfeffffffff0000000191099060011c9081610db2565b937f73eda753299d7d483339d80809a1d80553bda402fffe5bfeffffffff0000000185819209949050610dc3565b6040519060e0820182811067ffffffffffffffff82111761021b576040525f60c0838281528260208201528260408201528260608201528260808201528260a08201520152565b906008811015610b5c5760051b0190565b67ffffffffffffffff811161021b5760051b60200190565b90610e9a82610e78565b610ea76040519182610ba5565b8281527fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0610ed58294610e78565b0190602036910137565b9190811015610b5c5760051b810135907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8181360301821215610217570190565b3563ffffffff811681036102175790565b3567ffffffffffffffff811681036102175790565b8051821015610b5c5760209160051b010190565b60405197965f969394909392610100610f72818c610ba5565b5f5b8181106111d75750505f5b60088110611100575050610f9284610e90565b94610f9c85610e90565b965f5b868110610ffc57505f925b828410610fc65750505050610fc195969750611826565b919092565b90919298610ff2600191610fec8b8f8b8f898f93610fe68f938c92610e67565b5161154d565b90610c20565b9901929190610faa565b80939192931515806110a9575b611065578067ffffffffffffffff878b61104e848461104760408f8481611041602061103b60019f61103b968e610edf565b01610f30565b99610edf565b1692610f45565b521661105a828b610f45565b520192919092610f9f565b61107d61107863ffffffff928989610edf565b610f1f565b7fe3003fd4000000000000000000000000000000000000000000000000000000005f521660045260245ffd5b506110b8611078828989610edf565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff82018281116105705763ffffffff6110f661107882938c8c610edf565b1691161115611009565b86819897939810156111be576020601a82028301015163ffffffff611123610e20565b918060f81c8352818160d81c166020840152818160b81c166040840152818160981c166060840152818160781c16608084015264ffffffffff8160501c1660a084015260301c1660c0820152611179828d610e67565b52611184818c610e67565b50611198611192828d610e67565b51611479565b156111ab576001905b0196919596610f7f565b50505050505050505090505f905f905f90565b6020601a82028301015160301c6111ab576001906111a1565b808c6020926111e89b9a969b610e20565b9101520197929697610f74565b916fffffffffffffffffffffffffffffffff8116611214575050505f90565b7fffffffffffffffffffffffffffffffff00000000000000000000000000000000907fffffffffffffffffffffffffffffffffffffffff000000000000000000000000604051937fffffffff0000000000000000000000000000000000000000000000000000000060208601965f885260e01b16602186015260601b16602584015260801b166039820152602981526112ae604982610ba5565b51902090565b92919091831580611346575b61133e577fffffffffffffffffffffffffffffffff0000000000000000000000000000000091826040519460208601967f01000000000000000000000000000000000000000000000000000000000000008852602187015260801b166041850152605184015260801b166071820152606181526112ae608182610ba5565b505050505f90565b5081156112c0565b91906113b75760408167ffffffffffffffff60019351168454907fffffffffffffffff00000000000000000000000000000000000000000000000077ffffffffffffffffffffffffffffffff00000000000000006020850151861b169216171784550151910155565b7f4e487b71000000000000000000000000000000000000000000000000000000005f525f60045260245ffd5b91811580611471575b61146a577fffffffffffffffffffffffffffffffff000000000000000000000000000000009081604051937fffffffff0000000000000000000000000000000000000000000000000000000060208601965f885260e01b16602186015260801b16602584015260801b166035820152602581526112ae604582610ba5565b5050505f90565b5080156113ec565b63ffffffff6020820151166002811090811561152b575b508015611513575b80156114fb575b6114f6578051600181146114e157600281146114d25760031490816114c2575090565b63ffffffff915060800151161590565b5060c0015163ffffffff161590565b5063ffffffff60c06301000000920151161090565b505f90565b50630100000063ffffffff608083015116101561149f565b50630100000063ffffffff6060830151161015611498565b6301000000915010155f611490565b8181029291811591840414171561057057565b91959493929367ffffffffffffffff60a08401511691600384511461179a57602081015161ffff1661157f908461153a565b612710900497608082015161ffff16611598908561153a565b6127109004906115a8828b610c20565b99608087015163ffffffff166115bf90898b611a2e565b906115ca8287610f45565b51906115d591610c20565b906115e09086610f45565b526115ec908789611a2e565b906115f78285610f45565b519061160291610c20565b9061160d9084610f45565b528351600114611652575b505050916116349163ffffffff602061164e9501511691611a2e565b611648846116428386610f45565b51610c20565b92610f45565b5290565b80979192939495975161ffff16611669908561153a565b6127109004604082015161ffff16611681908661153a565b6127109004916060015161ffff16611699908661153a565b612710900492606087015163ffffffff166116b590898c611a2e565b826116c08288610f45565b51906116cb91610c20565b906116d69087610f45565b526116e1888b611978565b836116ec8288610f45565b51906116f791610c20565b906117029087610f45565b5260c087015163ffffffff1661171990898c611a2e565b846117248288610f45565b519061172f91610c20565b9061173a9087610f45565b526117459086610b33565b9061174f91610b33565b9061175991610b33565b9061176391610b33565b9061176e85886119d7565b916117798383610f45565b519061178491610c20565b9161178e91610f45565b529391905f8080611618565b5094839196506060859363ffffffff926117cb6117bd6116349861164e9a611978565b6116488c6116428386610f45565b5201511691611a2e565b9035907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe181360301821215610217570180359067ffffffffffffffff82116102175760200191813603831361021757565b94929493906001955f935b80851061183f575050505050565b909192939561184f878386610edf565b630100000063ffffffff61186283610f1f565b16101561193e5761187281610f1f565b916118b467ffffffffffffffff61188b60208501610f30565b61189760408601610f30565b906060860196836118a889896117d5565b95909416921690610c77565b0361193e5767ffffffffffffffff6118cc8986610f45565b51118015611923575b61191557600191816118e961190a93610f1f565b906103166118f78c89610f45565b51936119038d8c610f45565b51926117d5565b960193929190611831565b505f97508796505050505050565b5067ffffffffffffffff6119378988610f45565b51116118d5565b61194c63ffffffff91610f1f565b7f4cb7721f000000000000000000000000000000000000000000000000000000005f521660045260245ffd5b5f5b8281106119ae577f920a5b55000000000000000000000000000000000000000000000000000000005f52600160045260245ffd5b600163ffffffff6119c3611078848787610edf565b16146119d15760010161197a565b91505090565b905f5b818110611a0d577f920a5b55000000000000000000000000000000000000000000000000000000005f525f60045260245ffd5b63ffffffff611a20611078838587610edf565b16156119d1576001016119da565b63ffffffff9092169291905f5b818110611a6e57847f920a5b55000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b8463ffffffff611a82611078848688610edf565b1614611a9057600101611a3b565b9350505056",
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
