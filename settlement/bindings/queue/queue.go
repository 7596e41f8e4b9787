// Code generated via abigen V2 - DO NOT EDIT.
// This file is a generated binding and any manual changes will be lost.

package queue

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

// Assignment is an auto generated low-level Go binding around an user-defined struct.
type Assignment struct {
	Task      Task
	Requester common.Address
	Miner     common.Address
	Price     uint64
	CommitBy  uint64
	Nonce     uint64
}

// Bundle is an auto generated low-level Go binding around an user-defined struct.
type Bundle struct {
	Voucher     Voucher
	Assignment  Assignment
	Commit      Commit
	Signatures  []byte
	Plain       int32
	Certificate []byte
	Audit       []byte
	Reveal      []byte
}

// Commit is an auto generated low-level Go binding around an user-defined struct.
type Commit struct {
	Assignment [32]byte
	Picture    [32]byte
	Pixels     [32]byte
	Trace      [32]byte
	Size       uint32
}

// Header is an auto generated low-level Go binding around an user-defined struct.
type Header struct {
	Number         uint64
	PreviousHeader [32]byte
	PreviousRoot   [32]byte
	NewRoot        [32]byte
	Debits         uint64
	Credits        uint64
	RefBlock       uint64
	RefHash        [32]byte
	Records        uint32
	Settler        uint32
	Params         uint32
	Evidence       [32]byte
	DataHash       [32]byte
	Queued         uint64
	TableFrom      uint32
	TableCount     uint32
}

// IQueueEntry is an auto generated low-level Go binding around an user-defined struct.
type IQueueEntry struct {
	Record   [26]byte
	QueuedAt *big.Int
	Params   uint8
}

// Posted is an auto generated low-level Go binding around an user-defined struct.
type Posted struct {
	Header   Header
	PostedAt uint64
	FinalAt  uint64
}

// Task is an auto generated low-level Go binding around an user-defined struct.
type Task struct {
	Model    [32]byte
	Prompt   [32]byte
	Tokens   [32]byte
	Width    uint16
	Height   uint16
	Steps    uint16
	Guidance uint16
	Seed     uint64
	Tier     uint8
	Class    uint8
}

// Voucher is an auto generated low-level Go binding around an user-defined struct.
type Voucher struct {
	Payer      common.Address
	Number     uint32
	Assignment [32]byte
	Miner      common.Address
	Price      uint64
	CommitBy   uint64
	SettleBy   uint64
	Params     uint32
	Previous   [32]byte
}

// QueueMetaData contains all meta data concerning the Queue contract.
var QueueMetaData = bind.MetaData{
	ABI: "[{\"type\":\"function\",\"name\":\"connect\",\"inputs\":[{\"name\":\"escrow_\",\"type\":\"address\",\"internalType\":\"contractIEscrow\"},{\"name\":\"evidence_\",\"type\":\"address\",\"internalType\":\"contractIEvidence\"},{\"name\":\"disputes_\",\"type\":\"address\",\"internalType\":\"contractIDisputes\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"disputes\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIDisputes\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"enqueue\",\"inputs\":[{\"name\":\"record\",\"type\":\"bytes26\",\"internalType\":\"bytes26\"},{\"name\":\"bundle\",\"type\":\"tuple\",\"internalType\":\"structBundle\",\"components\":[{\"name\":\"voucher\",\"type\":\"tuple\",\"internalType\":\"structVoucher\",\"components\":[{\"name\":\"payer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"number\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"assignment\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"miner\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"price\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"commitBy\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"settleBy\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"params\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"previous\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"assignment\",\"type\":\"tuple\",\"internalType\":\"structAssignment\",\"components\":[{\"name\":\"task\",\"type\":\"tuple\",\"internalType\":\"structTask\",\"components\":[{\"name\":\"model\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"prompt\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"tokens\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"width\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"height\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"steps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"guidance\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"seed\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"tier\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"class\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]},{\"name\":\"requester\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"miner\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"price\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"commitBy\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"nonce\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"name\":\"commit\",\"type\":\"tuple\",\"internalType\":\"structCommit\",\"components\":[{\"name\":\"assignment\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"picture\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"pixels\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"trace\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"size\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"name\":\"signatures\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"plain\",\"type\":\"int32\",\"internalType\":\"int32\"},{\"name\":\"certificate\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"audit\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"reveal\",\"type\":\"bytes\",\"internalType\":\"bytes\"}]}],\"outputs\":[{\"name\":\"index\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"entriesOf\",\"inputs\":[{\"name\":\"from\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"count\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[{\"name\":\"list\",\"type\":\"tuple[]\",\"internalType\":\"structIQueue.Entry[]\",\"components\":[{\"name\":\"record\",\"type\":\"bytes26\",\"internalType\":\"bytes26\"},{\"name\":\"queuedAt\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"params\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"entry\",\"inputs\":[{\"name\":\"index\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structIQueue.Entry\",\"components\":[{\"name\":\"record\",\"type\":\"bytes26\",\"internalType\":\"bytes26\"},{\"name\":\"queuedAt\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"params\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"escrow\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIEscrow\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"evidence\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIEvidence\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"governor\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"length\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"placeOf\",\"inputs\":[{\"name\":\"record\",\"type\":\"bytes26\",\"internalType\":\"bytes26\"}],\"outputs\":[{\"name\":\"queued\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"index\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"release\",\"inputs\":[{\"name\":\"index\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"posted\",\"type\":\"tuple\",\"internalType\":\"structPosted\",\"components\":[{\"name\":\"header\",\"type\":\"tuple\",\"internalType\":\"structHeader\",\"components\":[{\"name\":\"number\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"previousHeader\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"previousRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"newRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"debits\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"credits\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"refBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"refHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"records\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"settler\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"params\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"evidence\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"dataHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"queued\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"tableFrom\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"tableCount\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"name\":\"postedAt\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"finalAt\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"event\",\"name\":\"Queued\",\"inputs\":[{\"name\":\"index\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"},{\"name\":\"payer\",\"type\":\"uint32\",\"indexed\":true,\"internalType\":\"uint32\"},{\"name\":\"number\",\"type\":\"uint32\",\"indexed\":true,\"internalType\":\"uint32\"},{\"name\":\"record\",\"type\":\"bytes26\",\"indexed\":false,\"internalType\":\"bytes26\"},{\"name\":\"params\",\"type\":\"uint8\",\"indexed\":false,\"internalType\":\"uint8\"},{\"name\":\"assignment\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Released\",\"inputs\":[{\"name\":\"index\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"AlreadyConnected\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"AlreadyQueued\",\"inputs\":[{\"name\":\"index\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"NoSuchEntry\",\"inputs\":[{\"name\":\"index\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"length\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"NotDeployer\",\"inputs\":[{\"name\":\"deployer\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NotGovernor\",\"inputs\":[{\"name\":\"governor\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NotTaken\",\"inputs\":[{\"name\":\"index\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"taken\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"OutOfBounds\",\"inputs\":[{\"name\":\"name\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"value\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"low\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"high\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"ParamsNotInForce\",\"inputs\":[{\"name\":\"params\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"activeAt\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"retiresAt\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"Suspended\",\"inputs\":[{\"name\":\"payer\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"number\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"WrongKind\",\"inputs\":[{\"name\":\"kind\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]},{\"type\":\"error\",\"name\":\"ZeroAddress\",\"inputs\":[]}]",
	ID:  "Queue",
	Bin: "0x60a080604052346022573360805261152d90816100278239608051816103170152f35b5f80fdfe6080806040526004361015610012575f80fd5b5f905f3560e01c9081630c340a2414610deb575080631f7b6d3214610dc55780633c84e6fa14610d935780633cd2a819146103db57806345d8a75b146102c25780636ced947d14610228578063912a502b14610177578063a77e09871461014e578063ce3111a0146100e9578063d4c5b252146100c05763e2fdcc1714610097575f80fd5b346100bd57806003193601126100bd57546040516001600160a01b039091168152602090f35b80fd5b50346100bd57806003193601126100bd576003546040516001600160a01b039091168152602090f35b50346100bd5760203660031901126100bd5760409061010e610109610e38565b6113dc565b8252506005602052818120546001600160401b0390811680159290831561013f57505b835192158352166020820152f35b6101499150611187565b610131565b50346100bd57806003193601126100bd576002546040516001600160a01b039091168152602090f35b50346100bd5760403660031901126100bd57610191610e0e565b6024356001600160401b0381168103610224576101ad916112f3565b90604051918291602083016020845282518091526020604085019301915b8181106101d9575050500390f35b919350916020606082610216600194885160ff6040809265ffffffffffff19815116855264ffffffffff6020820151166020860152015116910152565b0194019101918493926101cb565b8280fd5b50346100bd5760203660031901126100bd57610242610e0e565b9061024b611257565b506004546001600160401b038316818110156102a457606061027561026f86610e9b565b50611275565b60408051825165ffffffffffff1916815260208084015164ffffffffff16908201529181015160ff1690820152f35b63468d17b560e11b83526004526001600160401b0316602452604490fd5b50346100bd5760603660031901126100bd576004356001600160a01b038116908190036103d7576024356001600160a01b0381169190829003610224576044356001600160a01b03811691908290036103d3577f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316338190036103c1575083546001600160a01b0381166103b3576103618261150e565b6001600160a01b0319161783556103778261150e565b6103808161150e565b6bffffffffffffffffffffffff60a01b60035416176003556bffffffffffffffffffffffff60a01b600254161760025580f35b6239c01160e31b8552600485fd5b630646601b60e11b8552600452602484fd5b8380fd5b5080fd5b5034610ac3576040366003190112610ac3576103f5610e38565b602435906001600160401b038211610ac35781600401906104406003198436030112610ac357610424816113dc565b929015610d7e57825f5260056020526001600160401b0360405f205416610d4c5761044e82611455565b9060018060a01b0360035416926020830190604063ffffffff835116940194602063ffffffff87511660646001600160401b034316976040519485938492634a04c34b60e11b8452600484015260248301528960448301525afa908115610ab8575f91610d12575b50610cef5760e487019283359763ffffffff891695868a03610ac3576104db90611187565b5f54604051630c54703960e31b8152600481018990526001600160a01b039091169190608081602481865afa908115610ab8575f91610c62575b50604051630664342760e21b8152600481018a905290602082602481875afa918215610ab8575f92610c26575b5063ffffffff602082015116151580610c1b575b158015610bff575b8015610be4575b610bbc575050600254604051638f7dcfa360e01b81526001600160a01b039091169261010090829060049082905afa908115610ab8575f91610ac7575b5063ffffffff6105b3915116610ec7565b976001600160401b03604051996105c98b610e4e565b1689526001600160401b0360208a019216825260408901908152823b15610ac357604051631bfe560f60e01b815265ffffffffffff199096166004870181905298516001600160401b039081166024880152915190911660448601525163ffffffff16606485015260a060848501526001600160a01b03610649846111d5565b1660a485015263ffffffff61066060248401610e8a565b1660c4850152604482013560e485018190529563ffffffff906106ee906001600160a01b03610691606487016111d5565b166101048801526001600160401b036106ac60848701610e24565b166101248801526001600160401b036106c760a48701610e24565b166101448801526001600160401b036106e260c48701610e24565b16610164880152610e8a565b166101848501526101048201356101a48501526101248201356101c48501526101448201356101e485015261016482013561020485015261ffff61073561018484016111e9565b1661022485015261ffff61074c6101a484016111e9565b1661024485015261ffff6107636101c484016111e9565b1661026485015261ffff61077a6101e484016111e9565b166102848501526001600160401b036107966102048401610e24565b166102a485015260ff6107ac61022484016111f8565b166102c485015260ff6107c261024484016111f8565b166102e48501526001600160a01b036107de61026484016111d5565b166103048501526001600160a01b036107fa61028484016111d5565b166103248501526001600160401b036108166102a48401610e24565b166103448501526001600160401b036108326102c48401610e24565b166103648501526001600160401b0361084e6102e48401610e24565b166103848501526103048201356103a48501526103248201356103c48501526103448201356103e485015261036482013561040485015263ffffffff6108976103848401610e8a565b166104248501526108c36108af6103a4840185611206565b6104406104448801526104e4870191611237565b6103c4830135938460030b809503610ac357610950869461093d86949361042461093561091488975f9c6104648a01526109016103e4880186611206565b8a830360a319016104848c015290611237565b610922610404870185611206565b89830360a319016104a48b015290611237565b930190611206565b84830360a319016104c486015290611237565b03915afa8015610ab857610aa3575b506004546040516001600160401b0382169760ff16969161097f82610e4e565b858252602082019064ffffffffff43168252604083019089825268010000000000000000811015610a8f578060016109ba9201600455610e9b565b939093610a7b5751835492519151928c1660309190911c1760d09190911b64ffffffffff60d01b161760f89190911b6001600160f81b03191617905560209787947f5bb7676adce446df57f995ab89ef16ae9af48d146bf39250bb0aca2813426046946060949193909263ffffffff92839290916001600160401b0390604090610a438c610ec7565b9381528f600590522091166001600160401b0319825416179055511696511696604051928352898301526040820152a4604051908152f35b634e487b7160e01b8c5260048c905260248cfd5b634e487b7160e01b8c52604160045260248cfd5b610ab09197505f90610e69565b5f955f61095f565b6040513d5f823e3d90fd5b5f80fd5b9050610100813d8211610bb4575b81610ae36101009383610e69565b81010312610ac35760405161010081018181106001600160401b03821117610ba057604052610b11826111b2565b8152610b1f602083016111c3565b6020820152610b30604083016111c3565b6040820152610b41606083016111c3565b606082015260808201519062ffffff82168203610ac357610b9460e06105b39463ffffffff946080850152610b7860a082016111b2565b60a0850152610b8960c082016111a5565b60c0850152016111c3565b60e082015291506105a2565b634e487b7160e01b5f52604160045260245ffd5b3d9150610ad5565b90896001600160401b038093511690632753ba3b60e01b5f526004526024521660445260645ffd5b506001600160401b0382166001600160401b03841611610565565b506001600160401b038151166001600160401b0384161061055e565b5060ff8a1115610556565b9091506020813d602011610c5a575b81610c4260209383610e69565b81010312610ac357610c53906114fa565b905f610542565b3d9150610c35565b90506080813d608011610ce7575b81610c7d60809383610e69565b81010312610ac35760405190608082018281106001600160401b03821117610ba057610cdc91606091604052610cb2816114fa565b8452610cc0602082016111b2565b6020850152610cd1604082016111b2565b6040850152016114fa565b60608201525f610515565b3d9150610c70565b8463ffffffff80845116915116906302fef57b60e51b5f5260045260245260445ffd5b90506020813d602011610d44575b81610d2d60209383610e69565b81010312610ac357610d3e906111a5565b5f6104b6565b3d9150610d20565b825f5260056020526001600160401b03610d6b8160405f205416611187565b63fe256dbb60e01b5f521660045260245ffd5b506303bac73f60e51b5f525f1a60045260245ffd5b34610ac357610260366003190112610ac357610dad610e0e565b610240366023190112610ac357610dc390610ef9565b005b34610ac3575f366003190112610ac35760206001600160401b0360045416604051908152f35b34610ac3575f366003190112610ac3576001546001600160a01b03168152602090f35b600435906001600160401b0382168203610ac357565b35906001600160401b0382168203610ac357565b6004359065ffffffffffff1982168203610ac357565b606081019081106001600160401b03821117610ba057604052565b90601f801991011681019081106001600160401b03821117610ba057604052565b359063ffffffff82168203610ac357565b600454811015610eb35760045f5260205f2001905f90565b634e487b7160e01b5f52603260045260245ffd5b6001600160401b036001911601906001600160401b038211610ee557565b634e487b7160e01b5f52601160045260245ffd5b600454905f6001600160401b038216928084101561116757505f546001600160a01b0316803b15610ac357604051636c20bb5160e11b81526024356001600160401b038116809103610ac357600482015260443560248201526064356044820152608435606482015260a4356001600160401b038116809103610ac357608482015260c4356001600160401b038116809103610ac35760a482015260e4356001600160401b038116809103610ac35760c48201526101043560e48201526101243563ffffffff8116809103610ac3576101048201526101443563ffffffff8116809103610ac3576101248201526101643563ffffffff8116809103610ac357610144820152610184356101648201526101a4356101848201526101c435906001600160401b03821692838303610ac357836101a48301526101e43563ffffffff8116809103610ac3576101c48301526102043563ffffffff8116809103610ac3576101e4830152610224356001600160401b038116809103610ac357610204830152610244356001600160401b038116809103610ac357610244835f9381936102248301525afa8015610ab857611152575b50818510156111395750506110cc6110c283610e9b565b505460301b6113dc565b80939150825260056020526001600160401b036110ef8160408520541692610ec7565b1603611134577fa84e8da6b585aad45e0f579c3cd02652395c4a73cc6b11692c59bc31fe9bf2c89181526005602052604081206001600160401b0319815416905580a2565b505050565b50635fd9174b60e01b8252600484905260245260449150fd5b61115f9193505f90610e69565b5f915f6110ab565b6001600160401b03908463468d17b560e11b5f526004521660245260445ffd5b6001600160401b035f19911601906001600160401b038211610ee557565b51908115158203610ac357565b519063ffffffff82168203610ac357565b519064ffffffffff82168203610ac357565b35906001600160a01b0382168203610ac357565b359061ffff82168203610ac357565b359060ff82168203610ac357565b9035601e1982360301811215610ac35701602081359101916001600160401b038211610ac3578136038313610ac357565b908060209392818452848401375f828201840152601f01601f1916010190565b6040519061126482610e4e565b5f6040838281528260208201520152565b9060405161128281610e4e565b604081935465ffffffffffff198160301b16835264ffffffffff8160d01c16602084015260f81c910152565b91908203918211610ee557565b91908201809211610ee557565b6001600160401b038111610ba05760051b60200190565b8051821015610eb35760209160051b010190565b6004546001600160401b039091169291818410156113d4578184916001600160401b0361132384611333966112ae565b91168091116113c3575b506112ae565b9161133d836112c8565b9261134b6040519485610e69565b80845261135a601f19916112c8565b015f5b8181106113ac575050825f5b84518110156113a6578061138a61026f611385600194876112bb565b610e9b565b61139482886112df565b5261139f81876112df565b5001611369565b50925050565b6020906113b7611257565b8282880101520161135d565b6113ce9150826112bb565b5f61132d565b506060925050565b6113e590611455565b9060ff8251169160018310158061144a575b926003036114435763ffffffff60c08201511660010180600111610ee557905b6bffffffff0000000000000000604063ffffffff60601b602084015160601b1692015160401b16171790565b5f90611417565b5060038311156113f7565b9060405161012081018181106001600160401b03821117610ba05760405261010081938060f81c835262ffffff8160d81c16602084015263ffffffff8160b81c16604084015262ffffff8160981c16606084015262ffffff8160781c16608084015264ffffffffff8160501c1660a084015263ffffffff8160301c1660c084015260ff8160f01c1660e084015261ff0060ff8260901c169160a81c161760010b910152565b51906001600160401b0382168203610ac357565b6001600160a01b03161561151e57565b63d92e233d60e01b5f5260045ffd",
}

// Queue is an auto generated Go binding around an Ethereum contract.
type Queue struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *Queue) GetABI() abi.ABI {
	return c.abi
}

// NewQueue creates a new instance of Queue.
func NewQueue() *Queue {
	parsed, err := QueueMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &Queue{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *Queue) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConnect is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x45d8a75b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function connect(address escrow_, address evidence_, address disputes_) returns()
func (queue *Queue) PackConnect(escrow common.Address, evidence common.Address, disputes common.Address) []byte {
	enc, err := queue.abi.Pack("connect", escrow, evidence, disputes)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackConnect is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x45d8a75b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function connect(address escrow_, address evidence_, address disputes_) returns()
func (queue *Queue) TryPackConnect(escrow common.Address, evidence common.Address, disputes common.Address) ([]byte, error) {
	return queue.abi.Pack("connect", escrow, evidence, disputes)
}

// PackDisputes is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd4c5b252.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function disputes() view returns(address)
func (queue *Queue) PackDisputes() []byte {
	enc, err := queue.abi.Pack("disputes")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDisputes is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd4c5b252.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function disputes() view returns(address)
func (queue *Queue) TryPackDisputes() ([]byte, error) {
	return queue.abi.Pack("disputes")
}

// UnpackDisputes is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd4c5b252.
//
// Solidity: function disputes() view returns(address)
func (queue *Queue) UnpackDisputes(data []byte) (common.Address, error) {
	out, err := queue.abi.Unpack("disputes", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackEnqueue is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3cd2a819.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function enqueue(bytes26 record, ((address,uint32,bytes32,address,uint64,uint64,uint64,uint32,bytes32),((bytes32,bytes32,bytes32,uint16,uint16,uint16,uint16,uint64,uint8,uint8),address,address,uint64,uint64,uint64),(bytes32,bytes32,bytes32,bytes32,uint32),bytes,int32,bytes,bytes,bytes) bundle) returns(uint64 index)
func (queue *Queue) PackEnqueue(record [26]byte, bundle Bundle) []byte {
	enc, err := queue.abi.Pack("enqueue", record, bundle)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackEnqueue is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3cd2a819.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function enqueue(bytes26 record, ((address,uint32,bytes32,address,uint64,uint64,uint64,uint32,bytes32),((bytes32,bytes32,bytes32,uint16,uint16,uint16,uint16,uint64,uint8,uint8),address,address,uint64,uint64,uint64),(bytes32,bytes32,bytes32,bytes32,uint32),bytes,int32,bytes,bytes,bytes) bundle) returns(uint64 index)
func (queue *Queue) TryPackEnqueue(record [26]byte, bundle Bundle) ([]byte, error) {
	return queue.abi.Pack("enqueue", record, bundle)
}

// UnpackEnqueue is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x3cd2a819.
//
// Solidity: function enqueue(bytes26 record, ((address,uint32,bytes32,address,uint64,uint64,uint64,uint32,bytes32),((bytes32,bytes32,bytes32,uint16,uint16,uint16,uint16,uint64,uint8,uint8),address,address,uint64,uint64,uint64),(bytes32,bytes32,bytes32,bytes32,uint32),bytes,int32,bytes,bytes,bytes) bundle) returns(uint64 index)
func (queue *Queue) UnpackEnqueue(data []byte) (uint64, error) {
	out, err := queue.abi.Unpack("enqueue", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackEntriesOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x912a502b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function entriesOf(uint64 from, uint64 count) view returns((bytes26,uint40,uint8)[] list)
func (queue *Queue) PackEntriesOf(from uint64, count uint64) []byte {
	enc, err := queue.abi.Pack("entriesOf", from, count)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackEntriesOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x912a502b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function entriesOf(uint64 from, uint64 count) view returns((bytes26,uint40,uint8)[] list)
func (queue *Queue) TryPackEntriesOf(from uint64, count uint64) ([]byte, error) {
	return queue.abi.Pack("entriesOf", from, count)
}

// UnpackEntriesOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x912a502b.
//
// Solidity: function entriesOf(uint64 from, uint64 count) view returns((bytes26,uint40,uint8)[] list)
func (queue *Queue) UnpackEntriesOf(data []byte) ([]IQueueEntry, error) {
	out, err := queue.abi.Unpack("entriesOf", data)
	if err != nil {
		return *new([]IQueueEntry), err
	}
	out0 := *abi.ConvertType(out[0], new([]IQueueEntry)).(*[]IQueueEntry)
	return out0, nil
}

// PackEntry is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6ced947d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function entry(uint64 index) view returns((bytes26,uint40,uint8))
func (queue *Queue) PackEntry(index uint64) []byte {
	enc, err := queue.abi.Pack("entry", index)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackEntry is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6ced947d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function entry(uint64 index) view returns((bytes26,uint40,uint8))
func (queue *Queue) TryPackEntry(index uint64) ([]byte, error) {
	return queue.abi.Pack("entry", index)
}

// UnpackEntry is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x6ced947d.
//
// Solidity: function entry(uint64 index) view returns((bytes26,uint40,uint8))
func (queue *Queue) UnpackEntry(data []byte) (IQueueEntry, error) {
	out, err := queue.abi.Unpack("entry", data)
	if err != nil {
		return *new(IQueueEntry), err
	}
	out0 := *abi.ConvertType(out[0], new(IQueueEntry)).(*IQueueEntry)
	return out0, nil
}

// PackEscrow is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe2fdcc17.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function escrow() view returns(address)
func (queue *Queue) PackEscrow() []byte {
	enc, err := queue.abi.Pack("escrow")
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
func (queue *Queue) TryPackEscrow() ([]byte, error) {
	return queue.abi.Pack("escrow")
}

// UnpackEscrow is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xe2fdcc17.
//
// Solidity: function escrow() view returns(address)
func (queue *Queue) UnpackEscrow(data []byte) (common.Address, error) {
	out, err := queue.abi.Unpack("escrow", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackEvidence is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa77e0987.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function evidence() view returns(address)
func (queue *Queue) PackEvidence() []byte {
	enc, err := queue.abi.Pack("evidence")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackEvidence is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa77e0987.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function evidence() view returns(address)
func (queue *Queue) TryPackEvidence() ([]byte, error) {
	return queue.abi.Pack("evidence")
}

// UnpackEvidence is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa77e0987.
//
// Solidity: function evidence() view returns(address)
func (queue *Queue) UnpackEvidence(data []byte) (common.Address, error) {
	out, err := queue.abi.Unpack("evidence", data)
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
func (queue *Queue) PackGovernor() []byte {
	enc, err := queue.abi.Pack("governor")
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
func (queue *Queue) TryPackGovernor() ([]byte, error) {
	return queue.abi.Pack("governor")
}

// UnpackGovernor is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x0c340a24.
//
// Solidity: function governor() view returns(address)
func (queue *Queue) UnpackGovernor(data []byte) (common.Address, error) {
	out, err := queue.abi.Unpack("governor", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackLength is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1f7b6d32.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function length() view returns(uint64)
func (queue *Queue) PackLength() []byte {
	enc, err := queue.abi.Pack("length")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackLength is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1f7b6d32.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function length() view returns(uint64)
func (queue *Queue) TryPackLength() ([]byte, error) {
	return queue.abi.Pack("length")
}

// UnpackLength is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x1f7b6d32.
//
// Solidity: function length() view returns(uint64)
func (queue *Queue) UnpackLength(data []byte) (uint64, error) {
	out, err := queue.abi.Unpack("length", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackPlaceOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xce3111a0.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function placeOf(bytes26 record) view returns(bool queued, uint64 index)
func (queue *Queue) PackPlaceOf(record [26]byte) []byte {
	enc, err := queue.abi.Pack("placeOf", record)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPlaceOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xce3111a0.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function placeOf(bytes26 record) view returns(bool queued, uint64 index)
func (queue *Queue) TryPackPlaceOf(record [26]byte) ([]byte, error) {
	return queue.abi.Pack("placeOf", record)
}

// PlaceOfOutput serves as a container for the return parameters of contract
// method PlaceOf.
type PlaceOfOutput struct {
	Queued bool
	Index  uint64
}

// UnpackPlaceOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xce3111a0.
//
// Solidity: function placeOf(bytes26 record) view returns(bool queued, uint64 index)
func (queue *Queue) UnpackPlaceOf(data []byte) (PlaceOfOutput, error) {
	out, err := queue.abi.Unpack("placeOf", data)
	outstruct := new(PlaceOfOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Queued = *abi.ConvertType(out[0], new(bool)).(*bool)
	outstruct.Index = *abi.ConvertType(out[1], new(uint64)).(*uint64)
	return *outstruct, nil
}

// PackRelease is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3c84e6fa.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function release(uint64 index, ((uint64,bytes32,bytes32,bytes32,uint64,uint64,uint64,bytes32,uint32,uint32,uint32,bytes32,bytes32,uint64,uint32,uint32),uint64,uint64) posted) returns()
func (queue *Queue) PackRelease(index uint64, posted Posted) []byte {
	enc, err := queue.abi.Pack("release", index, posted)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRelease is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3c84e6fa.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function release(uint64 index, ((uint64,bytes32,bytes32,bytes32,uint64,uint64,uint64,bytes32,uint32,uint32,uint32,bytes32,bytes32,uint64,uint32,uint32),uint64,uint64) posted) returns()
func (queue *Queue) TryPackRelease(index uint64, posted Posted) ([]byte, error) {
	return queue.abi.Pack("release", index, posted)
}

// QueueQueued represents a Queued event raised by the Queue contract.
type QueueQueued struct {
	Index      uint64
	Payer      uint32
	Number     uint32
	Record     [26]byte
	Params     uint8
	Assignment [32]byte
	Raw        *types.Log // Blockchain specific contextual infos
}

const QueueQueuedEventName = "Queued"

// ContractEventName returns the user-defined event name.
func (QueueQueued) ContractEventName() string {
	return QueueQueuedEventName
}

// UnpackQueuedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Queued(uint64 indexed index, uint32 indexed payer, uint32 indexed number, bytes26 record, uint8 params, bytes32 assignment)
func (queue *Queue) UnpackQueuedEvent(log *types.Log) (*QueueQueued, error) {
	event := "Queued"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != queue.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(QueueQueued)
	if len(log.Data) > 0 {
		if err := queue.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range queue.abi.Events[event].Inputs {
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

// QueueReleased represents a Released event raised by the Queue contract.
type QueueReleased struct {
	Index uint64
	Raw   *types.Log // Blockchain specific contextual infos
}

const QueueReleasedEventName = "Released"

// ContractEventName returns the user-defined event name.
func (QueueReleased) ContractEventName() string {
	return QueueReleasedEventName
}

// UnpackReleasedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Released(uint64 indexed index)
func (queue *Queue) UnpackReleasedEvent(log *types.Log) (*QueueReleased, error) {
	event := "Released"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != queue.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(QueueReleased)
	if len(log.Data) > 0 {
		if err := queue.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range queue.abi.Events[event].Inputs {
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
func (queue *Queue) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], queue.abi.Errors["AlreadyConnected"].ID.Bytes()[:4]) {
		return queue.UnpackAlreadyConnectedError(raw[4:])
	}
	if bytes.Equal(raw[:4], queue.abi.Errors["AlreadyQueued"].ID.Bytes()[:4]) {
		return queue.UnpackAlreadyQueuedError(raw[4:])
	}
	if bytes.Equal(raw[:4], queue.abi.Errors["NoSuchEntry"].ID.Bytes()[:4]) {
		return queue.UnpackNoSuchEntryError(raw[4:])
	}
	if bytes.Equal(raw[:4], queue.abi.Errors["NotDeployer"].ID.Bytes()[:4]) {
		return queue.UnpackNotDeployerError(raw[4:])
	}
	if bytes.Equal(raw[:4], queue.abi.Errors["NotGovernor"].ID.Bytes()[:4]) {
		return queue.UnpackNotGovernorError(raw[4:])
	}
	if bytes.Equal(raw[:4], queue.abi.Errors["NotTaken"].ID.Bytes()[:4]) {
		return queue.UnpackNotTakenError(raw[4:])
	}
	if bytes.Equal(raw[:4], queue.abi.Errors["OutOfBounds"].ID.Bytes()[:4]) {
		return queue.UnpackOutOfBoundsError(raw[4:])
	}
	if bytes.Equal(raw[:4], queue.abi.Errors["ParamsNotInForce"].ID.Bytes()[:4]) {
		return queue.UnpackParamsNotInForceError(raw[4:])
	}
	if bytes.Equal(raw[:4], queue.abi.Errors["Suspended"].ID.Bytes()[:4]) {
		return queue.UnpackSuspendedError(raw[4:])
	}
	if bytes.Equal(raw[:4], queue.abi.Errors["WrongKind"].ID.Bytes()[:4]) {
		return queue.UnpackWrongKindError(raw[4:])
	}
	if bytes.Equal(raw[:4], queue.abi.Errors["ZeroAddress"].ID.Bytes()[:4]) {
		return queue.UnpackZeroAddressError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// QueueAlreadyConnected represents a AlreadyConnected error raised by the Queue contract.
type QueueAlreadyConnected struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AlreadyConnected()
func QueueAlreadyConnectedErrorID() common.Hash {
	return common.HexToHash("0x01ce0088cda42d17dcabb508aa9120168fbaa5453670b86e483833db12ee6067")
}

// UnpackAlreadyConnectedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AlreadyConnected()
func (queue *Queue) UnpackAlreadyConnectedError(raw []byte) (*QueueAlreadyConnected, error) {
	out := new(QueueAlreadyConnected)
	if err := queue.abi.UnpackIntoInterface(out, "AlreadyConnected", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// QueueAlreadyQueued represents a AlreadyQueued error raised by the Queue contract.
type QueueAlreadyQueued struct {
	Index uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AlreadyQueued(uint64 index)
func QueueAlreadyQueuedErrorID() common.Hash {
	return common.HexToHash("0xfe256dbb21592ce1613885f0b018cce99666b47d2d0a7534882c983e021b122a")
}

// UnpackAlreadyQueuedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AlreadyQueued(uint64 index)
func (queue *Queue) UnpackAlreadyQueuedError(raw []byte) (*QueueAlreadyQueued, error) {
	out := new(QueueAlreadyQueued)
	if err := queue.abi.UnpackIntoInterface(out, "AlreadyQueued", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// QueueNoSuchEntry represents a NoSuchEntry error raised by the Queue contract.
type QueueNoSuchEntry struct {
	Index  uint64
	Length uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NoSuchEntry(uint64 index, uint64 length)
func QueueNoSuchEntryErrorID() common.Hash {
	return common.HexToHash("0x8d1a2f6a455f0a61053ddd285e8f650ccd4868b5c984e9e230a70cdde4b027ee")
}

// UnpackNoSuchEntryError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NoSuchEntry(uint64 index, uint64 length)
func (queue *Queue) UnpackNoSuchEntryError(raw []byte) (*QueueNoSuchEntry, error) {
	out := new(QueueNoSuchEntry)
	if err := queue.abi.UnpackIntoInterface(out, "NoSuchEntry", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// QueueNotDeployer represents a NotDeployer error raised by the Queue contract.
type QueueNotDeployer struct {
	Deployer common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotDeployer(address deployer)
func QueueNotDeployerErrorID() common.Hash {
	return common.HexToHash("0x0c8cc036c9c98ca91a606f42bb4fd73acf8431b681f0e19ddaaaf88693e5c4a5")
}

// UnpackNotDeployerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotDeployer(address deployer)
func (queue *Queue) UnpackNotDeployerError(raw []byte) (*QueueNotDeployer, error) {
	out := new(QueueNotDeployer)
	if err := queue.abi.UnpackIntoInterface(out, "NotDeployer", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// QueueNotGovernor represents a NotGovernor error raised by the Queue contract.
type QueueNotGovernor struct {
	Governor common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotGovernor(address governor)
func QueueNotGovernorErrorID() common.Hash {
	return common.HexToHash("0xad0550d5f64f904d6845e2da1145f7625e411009b26be2bd68f5c8a432c0b075")
}

// UnpackNotGovernorError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotGovernor(address governor)
func (queue *Queue) UnpackNotGovernorError(raw []byte) (*QueueNotGovernor, error) {
	out := new(QueueNotGovernor)
	if err := queue.abi.UnpackIntoInterface(out, "NotGovernor", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// QueueNotTaken represents a NotTaken error raised by the Queue contract.
type QueueNotTaken struct {
	Index uint64
	Taken uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotTaken(uint64 index, uint64 taken)
func QueueNotTakenErrorID() common.Hash {
	return common.HexToHash("0x5fd9174b578aba4f8f29dc604c26ab7fc062d2474ecb773c2dda775490fea5de")
}

// UnpackNotTakenError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotTaken(uint64 index, uint64 taken)
func (queue *Queue) UnpackNotTakenError(raw []byte) (*QueueNotTaken, error) {
	out := new(QueueNotTaken)
	if err := queue.abi.UnpackIntoInterface(out, "NotTaken", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// QueueOutOfBounds represents a OutOfBounds error raised by the Queue contract.
type QueueOutOfBounds struct {
	Name  [32]byte
	Value *big.Int
	Low   *big.Int
	High  *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error OutOfBounds(bytes32 name, uint256 value, uint256 low, uint256 high)
func QueueOutOfBoundsErrorID() common.Hash {
	return common.HexToHash("0x9d2f1d1805ee812f482d3eede79ed5cebcddfdaaf6e4a0a5deb3d3c78de3b6a4")
}

// UnpackOutOfBoundsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error OutOfBounds(bytes32 name, uint256 value, uint256 low, uint256 high)
func (queue *Queue) UnpackOutOfBoundsError(raw []byte) (*QueueOutOfBounds, error) {
	out := new(QueueOutOfBounds)
	if err := queue.abi.UnpackIntoInterface(out, "OutOfBounds", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// QueueParamsNotInForce represents a ParamsNotInForce error raised by the Queue contract.
type QueueParamsNotInForce struct {
	Params    uint32
	ActiveAt  uint64
	RetiresAt uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ParamsNotInForce(uint32 params, uint64 activeAt, uint64 retiresAt)
func QueueParamsNotInForceErrorID() common.Hash {
	return common.HexToHash("0x2753ba3bcc40f9aa81c232509365d81399251142a89c30f2c3517ae30e08f3c0")
}

// UnpackParamsNotInForceError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ParamsNotInForce(uint32 params, uint64 activeAt, uint64 retiresAt)
func (queue *Queue) UnpackParamsNotInForceError(raw []byte) (*QueueParamsNotInForce, error) {
	out := new(QueueParamsNotInForce)
	if err := queue.abi.UnpackIntoInterface(out, "ParamsNotInForce", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// QueueSuspended represents a Suspended error raised by the Queue contract.
type QueueSuspended struct {
	Payer  uint32
	Number uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error Suspended(uint32 payer, uint32 number)
func QueueSuspendedErrorID() common.Hash {
	return common.HexToHash("0x5fdeaf60db1733be46dc575c26a72c497a80a6c1d6c7a363f4e4ee626aded94e")
}

// UnpackSuspendedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error Suspended(uint32 payer, uint32 number)
func (queue *Queue) UnpackSuspendedError(raw []byte) (*QueueSuspended, error) {
	out := new(QueueSuspended)
	if err := queue.abi.UnpackIntoInterface(out, "Suspended", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// QueueWrongKind represents a WrongKind error raised by the Queue contract.
type QueueWrongKind struct {
	Kind uint8
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongKind(uint8 kind)
func QueueWrongKindErrorID() common.Hash {
	return common.HexToHash("0x7758e7e0e24bfdd670d4117b81b6d0e7915e8ee786576792be0be5b9837958b5")
}

// UnpackWrongKindError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongKind(uint8 kind)
func (queue *Queue) UnpackWrongKindError(raw []byte) (*QueueWrongKind, error) {
	out := new(QueueWrongKind)
	if err := queue.abi.UnpackIntoInterface(out, "WrongKind", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// QueueZeroAddress represents a ZeroAddress error raised by the Queue contract.
type QueueZeroAddress struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ZeroAddress()
func QueueZeroAddressErrorID() common.Hash {
	return common.HexToHash("0xd92e233df2717d4a40030e20904abd27b68fcbeede117eaaccbbdac9618c8c73")
}

// UnpackZeroAddressError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ZeroAddress()
func (queue *Queue) UnpackZeroAddressError(raw []byte) (*QueueZeroAddress, error) {
	out := new(QueueZeroAddress)
	if err := queue.abi.UnpackIntoInterface(out, "ZeroAddress", raw); err != nil {
		return nil, err
	}
	return out, nil
}
