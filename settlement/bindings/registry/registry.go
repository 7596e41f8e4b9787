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

// RegistryNode is an auto generated low-level Go binding around an user-defined struct.
type RegistryNode struct {
	Owner        common.Address
	UnbondsAt    uint64
	Roles        uint8
	Stake        uint64
	Nonce        uint64
	VerifierLeaf uint32
	AuditorLeaf  uint32
}

// RegistryMetaData contains all meta data concerning the Registry contract.
var RegistryMetaData = bind.MetaData{
	ABI: "[{\"type\":\"constructor\",\"inputs\":[{\"name\":\"token_\",\"type\":\"address\",\"internalType\":\"contractIERC20\"},{\"name\":\"escrow_\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"minStake_\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"unbondingBlocks_\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"snapshotInterval_\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"ALL_ROLES\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint8\",\"internalType\":\"uint8\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"AUDITOR\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint8\",\"internalType\":\"uint8\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"VERIFIER\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint8\",\"internalType\":\"uint8\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"addStake\",\"inputs\":[{\"name\":\"node\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"checkDraw\",\"inputs\":[{\"name\":\"role\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"blockNumber\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"beacon\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"assignment\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"index\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"leaf\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"node\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"weight\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"path\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"drawPoint\",\"inputs\":[{\"name\":\"role\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"blockNumber\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"beacon\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"assignment\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"index\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"escrow\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"leaves\",\"inputs\":[{\"name\":\"role\",\"type\":\"uint8\",\"internalType\":\"uint8\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"minStake\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"nodeKeyDigest\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"node\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"roles\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"nonce\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"nodeOf\",\"inputs\":[{\"name\":\"node\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structRegistry.Node\",\"components\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"unbondsAt\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"roles\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"stake\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"nonce\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"verifierLeaf\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"auditorLeaf\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"register\",\"inputs\":[{\"name\":\"node\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"roles\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"signature\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"requestUnbond\",\"inputs\":[{\"name\":\"node\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"snapshotAt\",\"inputs\":[{\"name\":\"role\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"blockNumber\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[{\"name\":\"root\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"total\",\"type\":\"uint128\",\"internalType\":\"uint128\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"snapshotBlock\",\"inputs\":[{\"name\":\"round\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"snapshotInterval\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"token\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIERC20\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"unbondingBlocks\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"withdrawStake\",\"inputs\":[{\"name\":\"node\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"event\",\"name\":\"NodeRegistered\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"node\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"roles\",\"type\":\"uint8\",\"indexed\":false,\"internalType\":\"uint8\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"StakeChanged\",\"inputs\":[{\"name\":\"node\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"stake\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"UnbondRequested\",\"inputs\":[{\"name\":\"node\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"unbondsAt\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"WeightChanged\",\"inputs\":[{\"name\":\"role\",\"type\":\"uint8\",\"indexed\":true,\"internalType\":\"uint8\"},{\"name\":\"leaf\",\"type\":\"uint32\",\"indexed\":false,\"internalType\":\"uint32\"},{\"name\":\"node\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"},{\"name\":\"weight\",\"type\":\"uint128\",\"indexed\":false,\"internalType\":\"uint128\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"AmountTooLarge\",\"inputs\":[{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"BadConfig\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"BadPathLength\",\"inputs\":[{\"name\":\"length\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"BadSignature\",\"inputs\":[{\"name\":\"recovered\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"EmptySnapshot\",\"inputs\":[{\"name\":\"blockNumber\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"NodeHasOwner\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NotOwner\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NotPlainToken\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"NotUnbonding\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"NotWholeGwei\",\"inputs\":[{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"ReentrancyGuardReentrantCall\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"SafeERC20FailedOperation\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"SnapshotNotReached\",\"inputs\":[{\"name\":\"blockNumber\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"SumTooLarge\",\"inputs\":[{\"name\":\"sum\",\"type\":\"uint128\",\"internalType\":\"uint128\"}]},{\"type\":\"error\",\"name\":\"TotalTooLarge\",\"inputs\":[{\"name\":\"role\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]},{\"type\":\"error\",\"name\":\"TreeFull\",\"inputs\":[{\"name\":\"role\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]},{\"type\":\"error\",\"name\":\"Unbonding\",\"inputs\":[{\"name\":\"unbondsAt\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"UnknownNode\",\"inputs\":[{\"name\":\"node\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"UnknownRole\",\"inputs\":[{\"name\":\"role\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]},{\"type\":\"error\",\"name\":\"ZeroAmount\",\"inputs\":[]}]",
	ID:  "Registry",
	Bin: "0x6101203461015a57601f6128c338819003918201601f19168301916001600160401b0383118484101761015e5780849260a09460405283398101031261015a5780516001600160a01b038116919082810361015a5760208201516001600160a01b0381169182820361015a5761007760408501610172565b92610090608061008960608801610172565b9601610172565b9515908115610151575b508015610140575b6101315763ffffffff6001600160401b038516116101315760805260a05260c05260e0526101005260405161273c90816101878239608051818181610154015281816104e70152610c77015260a0518181816101a401526116fc015260c05181818161105e0152611bcf015260e05181818161022601526110ff015261010051818181610f5901526110bd0152f35b6301f30c8760e21b5f5260045ffd5b506001600160401b038516156100a2565b9050155f61009a565b5f80fd5b634e487b7160e01b5f52604160045260245ffd5b51906001600160401b038216820361015a5756fe6080806040526004361015610012575f80fd5b5f3560e01c9081627b9573146110e15750806307d0413c1461109d57806308c84e7014611082578063375b3c0a1461103e5780633ba2751214610ff2578063553635ba14610fd75780635da1055c14610efa5780636374299e14610b52578063682a914114610a2957806384bc5714146107065780638b0c0b011461064a578063aa375a8a1461062f578063c23a5cea146103e4578063c94eec5a1461037c578063c95324eb14610338578063dc9ac796146101c8578063e2fdcc1714610178578063fc0c546a146101285763fdb86e12146100ec575f80fd5b346101245760206003193601126101245760ff610107611123565b165f526002602052602063ffffffff60405f205416604051908152f35b5f80fd5b34610124575f60031936011261012457602060405173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b34610124575f60031936011261012457602060405173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b34610124576020600319360112610124576101e161114a565b6101ea816119c6565b9067ffffffffffffffff825460a01c168061030d575067ffffffffffffffff600183015416156102e55767ffffffffffffffff6102e39261024d7f0000000000000000000000000000000000000000000000000000000000000000834316611212565b7fffffffff0000000000000000ffffffffffffffffffffffffffffffffffffffff7bffffffffffffffff000000000000000000000000000000000000000083549260a01b1691161781555460a01c166040519081527ff12878c37ceb07e830f2182a1b518d804f1e18ae3c6e87babad4e4f985038ddb602073ffffffffffffffffffffffffffffffffffffffff841692a2611a69565b005b7f1f2a2005000000000000000000000000000000000000000000000000000000005f5260045ffd5b7f1889e60c000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b346101245760a0600319360112610124576020610374610356611123565b61035e611133565b61036661119b565b91606435916044359161177f565b604051908152f35b346101245760806003193601126101245761039561114a565b6024359073ffffffffffffffffffffffffffffffffffffffff821682036101245760443560ff81168103610124576064359067ffffffffffffffff8216820361012457602093610374936115ee565b34610124576020600319360112610124576103fd61114a565b610405611952565b61040e816119c6565b9067ffffffffffffffff825460a01c1680156106075780431061030d5750600182019167ffffffffffffffff83541692633b9aca00840293808504633b9aca0014901517156105da577fffffffffffffffffffffffffffffffffffffffffffffffff000000000000000081541690557fffffffff0000000000000000ffffffffffffffffffffffffffffffffffffffff81541690557f14d3c7f4ff24cd457da0ec97298b8e38fdb526d139d2326d876c89061e8ad93a602073ffffffffffffffffffffffffffffffffffffffff604051935f85521692a27f000000000000000000000000000000000000000000000000000000000000000090604051907fa9059cbb000000000000000000000000000000000000000000000000000000005f523360045260245260205f60448180865af19060015f51148216156105ba575b5015610578575f7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005d005b73ffffffffffffffffffffffffffffffffffffffff907f5274afe7000000000000000000000000000000000000000000000000000000005f521660045260245ffd5b60018215166105d25750813b15153d1516168261054d565b3d5f823e3d90fd5b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b7f01076085000000000000000000000000000000000000000000000000000000005f5260045ffd5b34610124575f60031936011261012457602060405160048152f35b346101245761012060031936011261012457610664611123565b61066c611133565b9061067561119b565b9160a4359163ffffffff831683036101245760c43573ffffffffffffffffffffffffffffffffffffffff811681036101245760e435906fffffffffffffffffffffffffffffffff8216820361012457610104359467ffffffffffffffff8611610124576020966106ec6106fc97369060040161116d565b96909560643591604435916112ba565b6040519015158152f35b346101245760606003193601126101245761071f61114a565b6024359060ff8216918281036101245760443567ffffffffffffffff81116101245761074f90369060040161116d565b849194158015610a1d575b6109f15773ffffffffffffffffffffffffffffffffffffffff841692835f525f60205260405f2091600183019081549067ffffffffffffffff82161515806109d0575b61098d5767ffffffffffffffff8260401c16986107bc8a868b336115ee565b67ffffffffffffffff8311610960576040519061080160207fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f870116018361126c565b8382523684840111610124575f60208573ffffffffffffffffffffffffffffffffffffffff96610838968387013784010152612463565b505016868103610935575067ffffffffffffffff88146105da577fffffffffffffffffffffffffffffffff0000000000000000ffffffffffffffff6fffffffffffffffff000000000000000060016102e39a0160401b1691161790557cff0000000000000000000000000000000000000000000000000000000082549160e01b16907fffffff00ffffffffffffffff00000000000000000000000000000000000000007fffffff00ffffffffffffffffffffffffffffffffffffffffffffffffffffffff33169116171790556040519081527faa54a4156844bf90c10e557dc35264ed0d1a6c89b154da80583f4a2dc872743b60203392a3611a69565b7f9a7d38d9000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b73ffffffffffffffffffffffffffffffffffffffff8554167f37d42928000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b5073ffffffffffffffffffffffffffffffffffffffff85541633141561079d565b507fdb971f05000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b5060e08316151561075a565b346101245760206003193601126101245773ffffffffffffffffffffffffffffffffffffffff610a5761114a565b5f60c0604051610a6681611234565b8281528260208201528260408201528260608201528260808201528260a08201520152165f525f60205260e060405f2063ffffffff60ff81604051610aaa81611234565b67ffffffffffffffff8554918173ffffffffffffffffffffffffffffffffffffffff84169788835260016020840191838760a01c1683528860408601978d1c168752015496879583606086019381891685528960c06080890198848c60401c168a528260a082019c60801c168c52019b60a01c168b526040519c8d52511660208c0152511660408a01525116606088015251166080860152511660a0840152511660c0820152f35b3461012457604060031936011261012457610b6b61114a565b60243590610b77611952565b610b80816119c6565b9067ffffffffffffffff825460a01c168061030d575082156102e557633b9aca008306610ecf576001633b9aca00840492019167ffffffffffffffff835416928367ffffffffffffffff0367ffffffffffffffff81116105da5767ffffffffffffffff168211610ea35767ffffffffffffffff610c04610c75958280951690611212565b167fffffffffffffffffffffffffffffffffffffffffffffffff000000000000000082541617815554166040519081527f14d3c7f4ff24cd457da0ec97298b8e38fdb526d139d2326d876c89061e8ad93a602073ffffffffffffffffffffffffffffffffffffffff841692a2611a69565b7f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff8116604051907f70a08231000000000000000000000000000000000000000000000000000000008252306004830152602082602481845afa918215610e1a575f92610e6f575b50604051927f23b872dd000000000000000000000000000000000000000000000000000000005f5233600452306024528460445260205f60648180855af19060015f5114821615610e50575b50836040525f60605215610e2557826024816020937f70a082310000000000000000000000000000000000000000000000000000000082523060048301525afa8015610e1a575f90610de6575b610d9492506112ad565b03610dbe575f7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005d005b7f57f08641000000000000000000000000000000000000000000000000000000005f5260045ffd5b506020823d602011610e12575b81610e006020938361126c565b8101031261012457610d949151610d8a565b3d9150610df3565b6040513d5f823e3d90fd5b7f5274afe7000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b6001821516610e66573b15153d15161685610d3d565b843d5f823e3d90fd5b9091506020813d602011610e9b575b81610e8b6020938361126c565b8101031261012457519084610cf1565b3d9150610e7e565b847f08083b2a000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b827edad9be000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b346101245760206003193601126101245760043567ffffffffffffffff81168091036101245780610f3c575060205f5b67ffffffffffffffff60405191168152f35b5f190167ffffffffffffffff81116105da5767ffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016908115610faa578167ffffffffffffffff80921604160267ffffffffffffffff81169081036105da57602090610f2a565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601260045260245ffd5b34610124575f600319360112610124576020604051601f8152f35b346101245760406003193601126101245760406fffffffffffffffffffffffffffffffff61102f611021611123565b611029611133565b906111ae565b83519182529091166020820152f35b34610124575f60031936011261012457602060405167ffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b34610124575f60031936011261012457602060405160028152f35b34610124575f60031936011261012457602060405167ffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b34610124575f6003193601126101245760209067ffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b6004359060ff8216820361012457565b6024359067ffffffffffffffff8216820361012457565b6004359073ffffffffffffffffffffffffffffffffffffffff8216820361012457565b9181601f840112156101245782359167ffffffffffffffff8311610124576020838186019501011161012457565b6084359063ffffffff8216820361012457565b60ff169190600283141580611207575b6111db576111d791925f52600160205260405f20611874565b9091565b827fdb971f05000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b5060048314156111be565b9067ffffffffffffffff8091169116019067ffffffffffffffff82116105da57565b60e0810190811067ffffffffffffffff82111761096057604052565b6060810190811067ffffffffffffffff82111761096057604052565b90601f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0910116810190811067ffffffffffffffff82111761096057604052565b919082039182116105da57565b9597919293949096985f98600282106115c25767ffffffffffffffff6fffffffffffffffffffffffffffffffff8c16116115855781600211610124576113038b6002928561249d565b928b939463ffffffff5f9216905b601083106113e95750505081036113be575061132d87876111ae565b92149182159261139d575b5050611392576fffffffffffffffffffffffffffffffff946113599461177f565b911680821015928361136c575b50505090565b6fffffffffffffffffffffffffffffffff169250611389916112ad565b105f8080611366565b505050505050505f90565b6fffffffffffffffffffffffffffffffff9192508116911614155f80611338565b7f521b8d80000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b9091949b955f905f91600180853560f01c8a1c1614611458575b600180868a1c16145f1461143d579161142e8f61142883916114349583600198612556565b9a611c0e565b9e611c0e565b95019190611311565b916114528f999f600194839161143495612556565b98611c0e565b506030850191508185116105da578582116115595760208501948581116105da57826114898761149e938a88611bf6565b90359060208110611548575b50968886611bf6565b90357fffffffffffffffffffffffffffffffff0000000000000000000000000000000081169160108110611513575b505060801c9167ffffffffffffffff83116114e85794611403565b827e73eb95000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b7fffffffffffffffffffffffffffffffff000000000000000000000000000000009250829060100360031b1b16165f806114cd565b5f199060200360031b1b165f611495565b857f521b8d80000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b6fffffffffffffffffffffffffffffffff8b7e73eb95000000000000000000000000000000000000000000000000000000005f521660045260245ffd5b507f521b8d80000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b9260ff67ffffffffffffffff929373ffffffffffffffffffffffffffffffffffffffff604051958160208801987f4380152a8c715256aefeae669916165491949f89d7217741e5a3ebb954d94e168a521660408801521660608601521660808401521660a082015260a0815261166560c08261126c565b51902060405160208101907f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f82527f6e8b38c4e0d862484013a818c0a7b58ac800e3c137b433dafa8616d161ff2d9a60408201527fc89efdaa54c0f20c7adf612882df0950f5a951637e0307cdcb4c672f298b8bc6606082015246608082015273ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001660a082015260a0815261173060c08261126c565b519020906040519060208201927f19010000000000000000000000000000000000000000000000000000000000008452602283015260428201526042815261177960628261126c565b51902090565b9390939291926fffffffffffffffffffffffffffffffff6117a086836111ae565b9050169485156117e657509060ff63ffffffff9260405194602086019687526040860152166060840152166080820152608081526117df60a08261126c565b5190200690565b67ffffffffffffffff907ffc498cc7000000000000000000000000000000000000000000000000000000005f521660045260245ffd5b6201000001908162010000116105da57565b8054821015611847575f5260205f209060011b01905f90565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b9067ffffffffffffffff16904382101561192657600201908154905f91905b8183106118df57505080156118d7575f1981019081116105da576118b69161182e565b50906fffffffffffffffffffffffffffffffff6001830154925460401c1690565b50505f905f90565b90918281018082116105da5760011c908267ffffffffffffffff611903848861182e565b5054161161191f5750600181018091116105da57915b90611893565b9250611919565b507fc03f145b000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005c61199e5760017f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005d565b7f3ee5aeb5000000000000000000000000000000000000000000000000000000005f5260045ffd5b73ffffffffffffffffffffffffffffffffffffffff1690815f525f60205260405f209173ffffffffffffffffffffffffffffffffffffffff835416908115611a3e5750338103611a135750565b7f245aecd3000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b7ff5174389000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b73ffffffffffffffffffffffffffffffffffffffff81165f525f602052611b4860405f2080549267ffffffffffffffff8460a01c161580611bb4575b15611ba55767ffffffffffffffff806001840154165b166004611ae86001850196600263ffffffff895460801c169160e01c1615155f14611b9d57848491611c58565b86547fffffffffffffffffffffffff00000000ffffffffffffffffffffffffffffffff1660809190911b73ffffffff000000000000000000000000000000001617808755935460e01c1615611b905763ffffffff90925b60a01c1661206c565b7fffffffffffffffff00000000ffffffffffffffffffffffffffffffffffffffff77ffffffff000000000000000000000000000000000000000083549260a01b169116179055565b5063ffffffff5f92611b3f565b845f91611c58565b67ffffffffffffffff5f611abb565b5067ffffffffffffffff60018301541667ffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000161115611aa5565b90939293848311610124578411610124578101920390565b906fffffffffffffffffffffffffffffffff809116911601906fffffffffffffffffffffffffffffffff82116105da57565b63ffffffff5f199116019063ffffffff82116105da57565b919063ffffffff831615611f8c575b60025f5260016020527fd9d16d34ffb15ba3a3d852f0d403e2ce1d691fb54de27ac87cd2f993f3ec330f611c9a84611c40565b611cb48484611cae63ffffffff851661181c565b9361249d565b91849160018201905b60018111611e9557505060020190815480151580611e6c575b15611df15760405193611ce885611250565b67ffffffffffffffff431685526fffffffffffffffffffffffffffffffff8316602086015260408501525f1981019081116105da5767ffffffffffffffff93611d45611d4b926fffffffffffffffffffffffffffffffff9561182e565b9061267f565b1611611dc45760607f3d50ec8d116fd72a05bd4bfd12a7f0cc49bbecdf30de25459bc968aee683df01916fffffffffffffffffffffffffffffffff60029473ffffffffffffffffffffffffffffffffffffffff611da788611c40565b9363ffffffff60405195168552166020840152166040820152a290565b7f21add610000000000000000000000000000000000000000000000000000000005f52600260045260245ffd5b60405193611dfe85611250565b67ffffffffffffffff431685526fffffffffffffffffffffffffffffffff831660208601526040850152680100000000000000008110156109605767ffffffffffffffff93611d45826fffffffffffffffffffffffffffffffff956001611e679501815561182e565b611d4b565b505f1981018181116105da57611e8b67ffffffffffffffff918561182e565b5054164314611cd6565b805f95949552826020528360405f2055600181185f528260205260405f2054938160011c94855f528360205286600160405f20549416155f14611f365792611f2a91611f30948260801c9485938a5f52886020527fffffffffffffffffffffffffffffffff000000000000000000000000000000006fffffffffffffffffffffffffffffffff841691161760405f2055612556565b95611c0e565b92611cbd565b611f2a91926fffffffffffffffffffffffffffffffff611f3095168094895f5287602052817fffffffffffffffffffffffffffffffff000000000000000000000000000000008560801b161760405f2055612556565b91506fffffffffffffffffffffffffffffffff8116156120665760025f8190526020527f679795a0195a1b76cdebb7c51d74e058aee92919b8c3389af86ef24535e8a28c5463ffffffff1662010000146120395760025f52600260205260405f2080549063ffffffff821663ffffffff81146105da57600101917fffffffffffffffffffffffffffffffffffffffffffffffffffffffff0000000063ffffffff8416911617905591611c67565b7f88d73c6f000000000000000000000000000000000000000000000000000000005f52600260045260245ffd5b50505f90565b919063ffffffff831615612370575b60045f5260016020527fedc95719e9a3b28dd8e80877cb5880a9be7de1a13fc8b05e7999683b6b5676436120ae84611c40565b6120c28484611cae63ffffffff851661181c565b91849160018201905b6001811161227f57505060020190815480151580612256575b156121db57604051936120f685611250565b67ffffffffffffffff431685526fffffffffffffffffffffffffffffffff8316602086015260408501525f1981019081116105da5767ffffffffffffffff93611d45612153926fffffffffffffffffffffffffffffffff9561182e565b16116121af5760607f3d50ec8d116fd72a05bd4bfd12a7f0cc49bbecdf30de25459bc968aee683df01916fffffffffffffffffffffffffffffffff60049473ffffffffffffffffffffffffffffffffffffffff611da788611c40565b7f21add610000000000000000000000000000000000000000000000000000000005f526004805260245ffd5b604051936121e885611250565b67ffffffffffffffff431685526fffffffffffffffffffffffffffffffff831660208601526040850152680100000000000000008110156109605767ffffffffffffffff93611d45826fffffffffffffffffffffffffffffffff9560016122519501815561182e565b612153565b505f1981018181116105da5761227567ffffffffffffffff918561182e565b50541643146120e4565b805f95949552826020528360405f2055600181185f528260205260405f2054938160011c94855f528360205286600160405f20549416155f1461231a5792611f2a91612314948260801c9485938a5f52886020527fffffffffffffffffffffffffffffffff000000000000000000000000000000006fffffffffffffffffffffffffffffffff841691161760405f2055612556565b926120cb565b611f2a91926fffffffffffffffffffffffffffffffff61231495168094895f5287602052817fffffffffffffffffffffffffffffffff000000000000000000000000000000008560801b161760405f2055612556565b91506fffffffffffffffffffffffffffffffff8116156120665760045f5260026020527fee60d0579bcffd98e668647d59fec1ff86a7fb340ce572e844f234ae73a6918f5463ffffffff1662010000146124375760045f5260026020527fee60d0579bcffd98e668647d59fec1ff86a7fb340ce572e844f234ae73a6918f80549063ffffffff8083169081146105da57600101917fffffffffffffffffffffffffffffffffffffffffffffffffffffffff0000000063ffffffff841691161790559161207b565b7f88d73c6f000000000000000000000000000000000000000000000000000000005f526004805260245ffd5b81519190604183036124935761248c9250602082015190606060408401519301515f1a906125f0565b9192909190565b50505f9160029190565b916fffffffffffffffffffffffffffffffff81166124bc575050505f90565b7fffffffffffffffffffffffffffffffff00000000000000000000000000000000907fffffffffffffffffffffffffffffffffffffffff000000000000000000000000604051937fffffffff0000000000000000000000000000000000000000000000000000000060208601965f885260e01b16602186015260601b16602584015260801b1660398201526029815261177960498261126c565b929190918315806125e8575b6125e0577fffffffffffffffffffffffffffffffff0000000000000000000000000000000091826040519460208601967f01000000000000000000000000000000000000000000000000000000000000008852602187015260801b166041850152605184015260801b1660718201526061815261177960818261126c565b505050505f90565b508115612562565b91907f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a08411612674579160209360809260ff5f9560405194855216868401526040830152606082015282805260015afa15610e1a575f5173ffffffffffffffffffffffffffffffffffffffff81161561266a57905f905f90565b505f906001905f90565b5050505f9160039190565b91906127105760408167ffffffffffffffff806001945116167fffffffffffffffffffffffffffffffffffffffffffffffff000000000000000085541617845560208101517fffffffffffffffff00000000000000000000000000000000ffffffffffffffff77ffffffffffffffffffffffffffffffff0000000000000000865492851b1691161784550151910155565b7f4e487b71000000000000000000000000000000000000000000000000000000005f525f60045260245ffd",
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
// Solidity: constructor(address token_, address escrow_, uint64 minStake_, uint64 unbondingBlocks_, uint64 snapshotInterval_) returns()
func (registry *Registry) PackConstructor(token_ common.Address, escrow_ common.Address, minStake_ uint64, unbondingBlocks_ uint64, snapshotInterval_ uint64) []byte {
	enc, err := registry.abi.Pack("", token_, escrow_, minStake_, unbondingBlocks_, snapshotInterval_)
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
// Solidity: function nodeOf(address node) view returns((address,uint64,uint8,uint64,uint64,uint32,uint32))
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
// Solidity: function nodeOf(address node) view returns((address,uint64,uint8,uint64,uint64,uint32,uint32))
func (registry *Registry) TryPackNodeOf(node common.Address) ([]byte, error) {
	return registry.abi.Pack("nodeOf", node)
}

// UnpackNodeOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x682a9141.
//
// Solidity: function nodeOf(address node) view returns((address,uint64,uint8,uint64,uint64,uint32,uint32))
func (registry *Registry) UnpackNodeOf(data []byte) (RegistryNode, error) {
	out, err := registry.abi.Unpack("nodeOf", data)
	if err != nil {
		return *new(RegistryNode), err
	}
	out0 := *abi.ConvertType(out[0], new(RegistryNode)).(*RegistryNode)
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
// the contract method with ID 0xdc9ac796.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function requestUnbond(address node) returns()
func (registry *Registry) PackRequestUnbond(node common.Address) []byte {
	enc, err := registry.abi.Pack("requestUnbond", node)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRequestUnbond is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdc9ac796.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function requestUnbond(address node) returns()
func (registry *Registry) TryPackRequestUnbond(node common.Address) ([]byte, error) {
	return registry.abi.Pack("requestUnbond", node)
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

// PackWithdrawStake is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc23a5cea.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function withdrawStake(address node) returns()
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
// Solidity: function withdrawStake(address node) returns()
func (registry *Registry) TryPackWithdrawStake(node common.Address) ([]byte, error) {
	return registry.abi.Pack("withdrawStake", node)
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

// RegistryUnbondRequested represents a UnbondRequested event raised by the Registry contract.
type RegistryUnbondRequested struct {
	Node      common.Address
	UnbondsAt uint64
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
// Solidity: event UnbondRequested(address indexed node, uint64 unbondsAt)
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
	if bytes.Equal(raw[:4], registry.abi.Errors["EmptySnapshot"].ID.Bytes()[:4]) {
		return registry.UnpackEmptySnapshotError(raw[4:])
	}
	if bytes.Equal(raw[:4], registry.abi.Errors["NodeHasOwner"].ID.Bytes()[:4]) {
		return registry.UnpackNodeHasOwnerError(raw[4:])
	}
	if bytes.Equal(raw[:4], registry.abi.Errors["NotOwner"].ID.Bytes()[:4]) {
		return registry.UnpackNotOwnerError(raw[4:])
	}
	if bytes.Equal(raw[:4], registry.abi.Errors["NotPlainToken"].ID.Bytes()[:4]) {
		return registry.UnpackNotPlainTokenError(raw[4:])
	}
	if bytes.Equal(raw[:4], registry.abi.Errors["NotUnbonding"].ID.Bytes()[:4]) {
		return registry.UnpackNotUnbondingError(raw[4:])
	}
	if bytes.Equal(raw[:4], registry.abi.Errors["NotWholeGwei"].ID.Bytes()[:4]) {
		return registry.UnpackNotWholeGweiError(raw[4:])
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
	if bytes.Equal(raw[:4], registry.abi.Errors["Unbonding"].ID.Bytes()[:4]) {
		return registry.UnpackUnbondingError(raw[4:])
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

// RegistryUnbonding represents a Unbonding error raised by the Registry contract.
type RegistryUnbonding struct {
	UnbondsAt uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error Unbonding(uint64 unbondsAt)
func RegistryUnbondingErrorID() common.Hash {
	return common.HexToHash("0x1889e60c3d930af1eeedd1c55a7561d66e72129f5e368a37245b63374c0842fd")
}

// UnpackUnbondingError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error Unbonding(uint64 unbondsAt)
func (registry *Registry) UnpackUnbondingError(raw []byte) (*RegistryUnbonding, error) {
	out := new(RegistryUnbonding)
	if err := registry.abi.UnpackIntoInterface(out, "Unbonding", raw); err != nil {
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
