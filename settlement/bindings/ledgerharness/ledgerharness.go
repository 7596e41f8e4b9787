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
	Bin: "0x60808060405234601557611aea908161001a8239f35b5f80fdfe60806040526004361015610011575f80fd5b5f3560e01c806324fa3ec6146108d7578063885da499146105d35780639aafa9b414610330578063ba9e70fd1461028c578063f2180345146102485763f7bdf6ab1461005b575f80fd5b34610217576101607ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102175760243567ffffffffffffffff8111610217576100ab903690600401610a8e565b9060c07fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff9c36011261021757610124359163ffffffff8316830361021757610144359167ffffffffffffffff831161021757366023840112156102175782600401359167ffffffffffffffff8311610217573660248460051b860101116102175761013481610bc4565b916101426040519384610b83565b818352368282011161021757815f9260209283860137830101526040519360c0850185811067ffffffffffffffff82111761021b5760405260643561ffff8116810361021757855260843561ffff8116810361021757602086015260a43561ffff8116810361021757604086015260c43561ffff8116810361021757606086015260e43561ffff81168103610217576080860152610104359461ffff861686036102175760246102029560609760a0840152019260443590600435610e61565b90604051921515835260208301526040820152f35b5f80fd5b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b346102175760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc360112610217576020610284600435610c90565b604051908152f35b346102175760807ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc360112610217576102c3610abc565b60243567ffffffffffffffff81168091036102175760443567ffffffffffffffff8116809103610217576064359167ffffffffffffffff831161021757602093610320610317610327953690600401610a8e565b949093836112eb565b8091611381565b50604051908152f35b346102175760807ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261021757610367610abc565b61036f610acf565b610377610af2565b60643567ffffffffffffffff811161021757610397903690600401610a8e565b90925f94600283106105a7578260021161021757843560f01c946103be85600294846110fd565b9563ffffffff5f93165b601084106104305750505050810361040557506060926fffffffffffffffffffffffffffffffff8092604051948552166020840152166040820152f35b7f521b8d80000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b9091929597965f905f91600180868b1c161461049c575b600180858b1c16145f1461048157916104718161046b8d61047795836001986111bc565b9b610c0b565b9a610c0b565b96019291906103c8565b91610496816001948d610477959e9d9e6111bc565b99610c0b565b5060308601915081861161054e5786821161057b57602086019586811161054e57826104d66104d0896104de948c8b610c3d565b90610c55565b978988610c3d565b90357fffffffffffffffffffffffffffffffff0000000000000000000000000000000081169160108110610519575b505060801c9195610447565b7fffffffffffffffffffffffffffffffff000000000000000000000000000000009250829060100360031b1b16168b8061050d565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b867f521b8d80000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b827f521b8d80000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b346102175760607ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102175761060a610abc565b610612610acf565b9061061b610af2565b9163ffffffff8216620100000180620100001161054e5783809261063f92946110fd565b90915b600181116107d6575090600254918215158061078f575b15610730576fffffffffffffffffffffffffffffffff6040519261067c84610b67565b67ffffffffffffffff4316845216602083015260408201527fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff820191821161054e576106ca6106d092610b1e565b90611256565b6002547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff810190811161054e57610708604091610b1e565b506fffffffffffffffffffffffffffffffff60018201549154831c1682519182526020820152f35b6fffffffffffffffffffffffffffffffff6040519261074e84610b67565b67ffffffffffffffff4316845216602083015260408201526801000000000000000082101561021b576106ca82600161078a9401600255610b1e565b6106d0565b507fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff830183811161054e576107cc67ffffffffffffffff91610b1e565b5054164314610659565b805f525f6020528160405f2055600181185f525f60205260405f2054918160011c92835f52600160205284600160405f20549416155f1461087a579261086a91610870948260801c948593885f5260016020527fffffffffffffffffffffffffffffffff000000000000000000000000000000006fffffffffffffffffffffffffffffffff841691161760405f20556111bc565b93610c0b565b905b919091610642565b61086a91926fffffffffffffffffffffffffffffffff6108d195168094875f526001602052817fffffffffffffffffffffffffffffffff000000000000000000000000000000008560801b161760405f20556111bc565b90610872565b346102175760a07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102175760243560643567ffffffffffffffff811161021757610929903690600401610a8e565b60843567ffffffffffffffff811161021757610949903690600401610a8e565b60308394929414801590610a83575b610a4e57916109cf5f94926080869561097089610c90565b958186604051978896602088019a6004358c5260408901526044356060890152868801378501918483018a8152370101858152037fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe08101835282610b83565b5190600a5afa3d15610a46573d906109e682610bc4565b916109f46040519384610b83565b82523d5f602084013e5b15908115610a39575b50610a0e57005b7fc0e8e17f000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b6040915051141582610a07565b6060906109fe565b610a589083610bfe565b7fa8f394fb000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b506030811415610958565b9181601f840112156102175782359167ffffffffffffffff8311610217576020838186019501011161021757565b6004359063ffffffff8216820361021757565b6024359073ffffffffffffffffffffffffffffffffffffffff8216820361021757565b604435906fffffffffffffffffffffffffffffffff8216820361021757565b9190820391821161054e57565b600254811015610b3a5760025f5260205f209060011b01905f90565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b6060810190811067ffffffffffffffff82111761021b57604052565b90601f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0910116810190811067ffffffffffffffff82111761021b57604052565b67ffffffffffffffff811161021b57601f017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe01660200190565b9190820180921161054e57565b906fffffffffffffffffffffffffffffffff809116911601906fffffffffffffffffffffffffffffffff821161054e57565b90939293848311610217578411610217578101920390565b359060208110610c63575090565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff9060200360031b1b1690565b600191906108007f564c0a11a0f704f4fc3e8acfe0f8245f0ad1347b378fbf96e206da11a5d36306815b610cc357505050565b818316610cfa575b807f73eda753299d7d483339d80809a1d80553bda402fffe5bfeffffffff0000000191099060011c9081610cba565b937f73eda753299d7d483339d80809a1d80553bda402fffe5bfeffffffff0000000185819209949050610ccb565b6040519060e0820182811067ffffffffffffffff82111761021b576040525f60c0838281528260208201528260408201528260608201528260808201528260a08201520152565b906008811015610b3a5760051b0190565b67ffffffffffffffff811161021b5760051b60200190565b90610da282610d80565b610daf6040519182610b83565b8281527fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0610ddd8294610d80565b0190602036910137565b9190811015610b3a5760051b810135907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8181360301821215610217570190565b3563ffffffff811681036102175790565b3567ffffffffffffffff811681036102175790565b8051821015610b3a5760209160051b010190565b60405197965f969394909392610100610e7a818c610b83565b5f5b8181106110df5750505f5b60088110611008575050610e9a84610d98565b94610ea485610d98565b965f5b868110610f0457505f925b828410610ece5750505050610ec9959697506117fb565b919092565b90919298610efa600191610ef48b8f8b8f898f93610eee8f938c92610d6f565b51611573565b90610bfe565b9901929190610eb2565b8093919293151580610fb1575b610f6d578067ffffffffffffffff878b610f568484610f4f60408f8481610f496020610f4360019f610f43968e610de7565b01610e38565b99610de7565b1692610e4d565b5216610f62828b610e4d565b520192919092610ea7565b610f85610f8063ffffffff928989610de7565b610e27565b7fe3003fd4000000000000000000000000000000000000000000000000000000005f521660045260245ffd5b50610fc0610f80828989610de7565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff820182811161054e5763ffffffff610ffe610f8082938c8c610de7565b1691161115610f11565b86819897939810156110c6576020601a82028301015163ffffffff61102b610d28565b918060f81c8352818160d81c166020840152818160b81c166040840152818160981c166060840152818160781c16608084015264ffffffffff8160501c1660a084015260301c1660c0820152611081828d610d6f565b5261108c818c610d6f565b506110a061109a828d610d6f565b5161149f565b156110b3576001905b0196919596610e87565b50505050505050505090505f905f905f90565b6020601a82028301015160301c6110b3576001906110a9565b808c6020926110f09b9a969b610d28565b9101520197929697610e7c565b916fffffffffffffffffffffffffffffffff811661111c575050505f90565b7fffffffffffffffffffffffffffffffff00000000000000000000000000000000907fffffffffffffffffffffffffffffffffffffffff000000000000000000000000604051937fffffffff0000000000000000000000000000000000000000000000000000000060208601965f885260e01b16602186015260601b16602584015260801b166039820152602981526111b6604982610b83565b51902090565b9291909183158061124e575b611246577fffffffffffffffffffffffffffffffff0000000000000000000000000000000091826040519460208601967f01000000000000000000000000000000000000000000000000000000000000008852602187015260801b166041850152605184015260801b166071820152606181526111b6608182610b83565b505050505f90565b5081156111c8565b91906112bf5760408167ffffffffffffffff60019351168454907fffffffffffffffff00000000000000000000000000000000000000000000000077ffffffffffffffffffffffffffffffff00000000000000006020850151861b169216171784550151910155565b7f4e487b71000000000000000000000000000000000000000000000000000000005f525f60045260245ffd5b91811580611379575b611372577fffffffffffffffffffffffffffffffff000000000000000000000000000000009081604051937fffffffff0000000000000000000000000000000000000000000000000000000060208601965f885260e01b16602186015260801b16602584015260801b166035820152602581526111b6604582610b83565b5050505f90565b5080156112f4565b93919092600383106105a757826003116102175793843560e81c600392949563ffffffff5f9316915b601884106113c757505050508103610405575060081c9060081c91565b909192955f90600180848a1c1614611442575b60019185891c8316831491908a81841561143357906113f891611999565b925b839b83145f14611412575050505b96019291906113aa565b919250901561142a579061142591611999565b611408565b61142591611999565b61143c91611999565b926113fa565b9460208101915081811161054e5786821161057b576104d082611466928987610c3d565b90811561147357946113da565b847f4cb7721f000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b63ffffffff60208201511660028110908115611551575b508015611539575b8015611521575b61151c5780516001811461150757600281146114f85760031490816114e8575090565b63ffffffff915060800151161590565b5060c0015163ffffffff161590565b5063ffffffff60c06301000000920151161090565b505f90565b50630100000063ffffffff60808301511610156114c5565b50630100000063ffffffff60608301511610156114be565b6301000000915010155f6114b6565b8181029291811591840414171561054e57565b91959493929367ffffffffffffffff60a0840151169160038451146117c057602081015161ffff166115a59084611560565b612710900497608082015161ffff166115be9085611560565b6127109004906115ce828b610bfe565b99608087015163ffffffff166115e590898b611a82565b906115f08287610e4d565b51906115fb91610bfe565b906116069086610e4d565b52611612908789611a82565b9061161d8285610e4d565b519061162891610bfe565b906116339084610e4d565b528351600114611678575b5050509161165a9163ffffffff60206116749501511691611a82565b61166e846116688386610e4d565b51610bfe565b92610e4d565b5290565b80979192939495975161ffff1661168f9085611560565b6127109004604082015161ffff166116a79086611560565b6127109004916060015161ffff166116bf9086611560565b612710900492606087015163ffffffff166116db90898c611a82565b826116e68288610e4d565b51906116f191610bfe565b906116fc9087610e4d565b52611707888b6119cc565b836117128288610e4d565b519061171d91610bfe565b906117289087610e4d565b5260c087015163ffffffff1661173f90898c611a82565b8461174a8288610e4d565b519061175591610bfe565b906117609087610e4d565b5261176b9086610b11565b9061177591610b11565b9061177f91610b11565b9061178991610b11565b906117948588611a2b565b9161179f8383610e4d565b51906117aa91610bfe565b916117b491610e4d565b529391905f808061163e565b5094839196506060859363ffffffff926117f16117e361165a986116749a6119cc565b61166e8c6116688386610e4d565b5201511691611a82565b949294936001955f935b808510611813575050505050565b9091929395611823878387610de7565b630100000063ffffffff61183683610e27565b16101561195f5761184681610e27565b61187e61185283610e27565b61185e60208501610e38565b9067ffffffffffffffff8061187560408801610e38565b169216906112eb565b6118a661188a84610e27565b6118948c89610e4d565b5161189f8d8b610e4d565b51916112eb565b9060608401357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe1853603018112156102175784019182359267ffffffffffffffff8411610217576020019183360383136102175761190394611381565b920361195f575067ffffffffffffffff61191d8885610e4d565b51118015611944575b611937579560010193929190611805565b505f965086955050505050565b5067ffffffffffffffff6119588886610e4d565b5111611926565b61196d63ffffffff91610e27565b7f4cb7721f000000000000000000000000000000000000000000000000000000005f521660045260245ffd5b8015806119c4575b6119be576041916040519160018353600183015260218201522090565b50505f90565b5081156119a1565b5f5b828110611a02577f920a5b55000000000000000000000000000000000000000000000000000000005f52600160045260245ffd5b600163ffffffff611a17610f80848787610de7565b1614611a25576001016119ce565b91505090565b905f5b818110611a61577f920a5b55000000000000000000000000000000000000000000000000000000005f525f60045260245ffd5b63ffffffff611a74610f80838587610de7565b1615611a2557600101611a2e565b63ffffffff9092169291905f5b818110611ac257847f920a5b55000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b8463ffffffff611ad6610f80848688610de7565b1614611ae457600101611a8f565b9350505056",
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
