// Code generated via abigen V2 - DO NOT EDIT.
// This file is a generated binding and any manual changes will be lost.

package models

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

// ModelsModel is an auto generated low-level Go binding around an user-defined struct.
type ModelsModel struct {
	Holder           common.Address
	OfferedTo        common.Address
	CommittedAt      uint64
	ContestableUntil uint64
}

// ModelsMetaData contains all meta data concerning the Models contract.
var ModelsMetaData = bind.MetaData{
	ABI: "[{\"type\":\"constructor\",\"inputs\":[{\"name\":\"escrow_\",\"type\":\"address\",\"internalType\":\"contractIEscrow\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"MIN_AGE\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"accept\",\"inputs\":[{\"name\":\"root\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"fromRound\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"commit\",\"inputs\":[{\"name\":\"commitment\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"commitmentOf\",\"inputs\":[{\"name\":\"publisher\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"root\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"salt\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"pure\"},{\"type\":\"function\",\"name\":\"committedAt\",\"inputs\":[{\"name\":\"commitment\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"escrow\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIEscrow\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"maxRoyalty\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint16\",\"internalType\":\"uint16\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"modelOf\",\"inputs\":[{\"name\":\"root\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structModels.Model\",\"components\":[{\"name\":\"holder\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"offeredTo\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"committedAt\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"contestableUntil\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"offer\",\"inputs\":[{\"name\":\"root\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"to\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"publish\",\"inputs\":[{\"name\":\"root\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"perMille\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"salt\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"fromRound\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setRoyalty\",\"inputs\":[{\"name\":\"root\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"perMille\",\"type\":\"uint16\",\"internalType\":\"uint16\"}],\"outputs\":[{\"name\":\"fromRound\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"termsAt\",\"inputs\":[{\"name\":\"root\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"round\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[{\"name\":\"publisher\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"perMille\",\"type\":\"uint16\",\"internalType\":\"uint16\"}],\"stateMutability\":\"view\"},{\"type\":\"event\",\"name\":\"Committed\",\"inputs\":[{\"name\":\"commitment\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Published\",\"inputs\":[{\"name\":\"root\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"holder\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"TermsChanged\",\"inputs\":[{\"name\":\"root\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"publisher\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"perMille\",\"type\":\"uint16\",\"indexed\":false,\"internalType\":\"uint16\"},{\"name\":\"fromRound\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"TransferOffered\",\"inputs\":[{\"name\":\"root\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"to\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Transferred\",\"inputs\":[{\"name\":\"root\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"from\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"to\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"AlreadyPublished\",\"inputs\":[{\"name\":\"holder\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"BadConfig\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"CheckpointUnorderedInsertion\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"CommittedTooLate\",\"inputs\":[{\"name\":\"from\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"NoAccount\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NotCommitted\",\"inputs\":[{\"name\":\"commitment\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"NotHolder\",\"inputs\":[{\"name\":\"holder\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NotOffered\",\"inputs\":[{\"name\":\"offeredTo\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NotPublished\",\"inputs\":[{\"name\":\"root\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"RoyaltyTooHigh\",\"inputs\":[{\"name\":\"perMille\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"max\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]},{\"type\":\"error\",\"name\":\"ZeroRoot\",\"inputs\":[]}]",
	ID:  "Models",
	Bin: "0x60a03461009457601f61164938819003918201601f19168301916001600160401b038311848410176100985780849260209460405283398101031261009457516001600160a01b03811680820361009457156100855760805260405161159c90816100ad82396080518181816105370152818161079501528181610b5e0152610df00152f35b6301f30c8760e21b5f5260045ffd5b5f80fd5b634e487b7160e01b5f52604160045260245ffdfe60806040526004361015610011575f80fd5b5f3560e01c806317f8f812146100d45780631c04beac146100cf5780634361e465146100ca5780634853aa6b146100c5578063534e95be146100c057806354796dbd146100bb5780636533d53f146100b6578063674a12c7146100b1578063ab5dcdec146100ac578063e2fdcc17146100a7578063e4725ba1146100a25763f14fcbc81461009d575f80fd5b6108c7565b6107c4565b610780565b610497565b610471565b61043f565b6103f8565b61036d565b610297565b610142565b610116565b34610112576060366003190112610112576004356001600160a01b03811681036101125761010a60209160243560443591610971565b604051908152f35b5f80fd5b34610112575f36600319011261011257602060405160088152f35b6001600160401b0381160361011257565b346101125760403660031901126101125760043560243561016281610131565b65ffffffffffff6001600160401b0382161115610289575065ffffffffffff905b5f52600260205260405f20908154905f829160058411610231575b6101a99350846113cd565b908161020757505061ffff5f5b6102036101dc6101d0601084901c6001600160c01b031681565b6001600160a01b031690565b60405193849316908390929161ffff602091604084019560018060a01b0316845216910152565b0390f35b61022561022c9161021a61ffff94610d38565b905f5260205f200190565b5460301c90565b6101b6565b919261023c8161126f565b8103908111610284576101a993855f5265ffffffffffff8260205f2001541665ffffffffffff8516105f1461027257509161019e565b92915061027e90610d46565b9061019e565b610b3b565b65ffffffffffff1690610183565b34610112576020366003190112610112576004355f60606040516102ba816108f9565b82815282602082015282604082015201525f52600160205261020360405f206001600160401b036002604051926102f0846108f9565b60018060a01b03815416845282600182015460018060a01b038116602087015260a01c16604085015201541660608201526040519182918291909160606001600160401b0381608084019560018060a01b03815116855260018060a01b036020820151166020860152826040820151166040860152015116910152565b34610112576040366003190112610112576024356001600160a01b0381169060043590828103610112576103c69060016103a684610d54565b0180546001600160a01b0319166001600160a01b03909216919091179055565b7f3e5ccf61a552a488141a94386ed26a6df00e51941acdd3f0f147c4b936041a6c5f80a3005b61ffff81160361011257565b3461011257604036600319011261011257602061042e60243560043561041d826103ec565b61042681610d54565b503390610db6565b6001600160401b0360405191168152f35b34610112576020366003190112610112576004355f525f60205260206001600160401b0360405f205416604051908152f35b34610112575f36600319011261011257602061048b610b4f565b61ffff60405191168152f35b34610112576060366003190112610112576024356004356104b7826103ec565b6044358115610771576104cb908233610971565b6104ec6104df825f525f60205260405f2090565b546001600160401b031690565b906001600160401b03821690811561075f575061051761050b83610c73565b6001600160401b031690565b43106107385761052f835f52600160205260405f2090565b61056a61055b7f0000000000000000000000000000000000000000000000000000000000000000611038565b6001600160401b034316610caf565b815490926001600160a01b0390911690816106a1575b610203610687888861065a896105c58a6105b561059b6109a4565b338152935f60208601526001600160401b03166040850152565b6001600160401b03166060830152565b6105d7835f52600160205260405f2090565b815181546001600160a01b0319166001600160a01b039182161782556020830151600183018054604086015167ffffffffffffffff60a01b60a09190911b16929093166001600160e01b031990931692909217179055606090910151600290910180546001600160401b0390921667ffffffffffffffff19909216919091179055565b33817f01b80486de228d11f297eca772f884b0524c05c30d758999288a0f1db1137ce05f80a33390610db6565b6040516001600160401b0390911681529081906020820190565b909192506106c061050b60018501546001600160401b039060a01c1690565b11801590610719575b6106fd57509161065a61020394926105c56106f160026106879701546001600160401b031690565b93955081949650610580565b630572e2f960e31b5f526001600160a01b031660045260245b5ffd5b5061073161050b60028401546001600160401b031690565b43116106c9565b61071661074483610c73565b633db3744360e11b5f526001600160401b0316600452602490565b634ebe8a4d60e01b5f5260045260245ffd5b63b263ae7360e01b5f5260045ffd5b34610112575f366003190112610112576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b34610112576020366003190112610112576004356107ea815f52600160205260405f2090565b80546001600160a01b031680156108b3576001820180549091906001600160a01b0316338103610898576102036106878661086c8761085a883389867f7b97c62130aa09acbbcbf7482630e756592496f1759eaf702f469cf64dfb77945f80a480546001600160a01b0319169055565b80546001600160a01b03191633179055565b610890610889610884835f52600260205260405f2090565b611227565b61ffff1690565b903390610db6565b631a52469360e31b5f526001600160a01b031660045260245ffd5b634a1c17ab60e11b5f52600483905260245ffd5b34610112576020366003190112610112576108e3600435610ccf565b005b634e487b7160e01b5f52604160045260245ffd5b608081019081106001600160401b0382111761091457604052565b6108e5565b61010081019081106001600160401b0382111761091457604052565b60c081019081106001600160401b0382111761091457604052565b90601f801991011681019081106001600160401b0382111761091457604052565b9160405191602083019360018060a01b03168452604083015260608201526060815261099e608082610950565b51902090565b604051906109b3608083610950565b565b604051906109b3604083610950565b519063ffffffff8216820361011257565b519064ffffffffff8216820361011257565b519062ffffff8216820361011257565b5190811515820361011257565b908161010091031261011257610a9960e060405192610a2284610919565b610a2b816109c4565b8452610a39602082016109d5565b6020850152610a4a604082016109d5565b6040850152610a5b606082016109d5565b6060850152610a6c608082016109e7565b6080850152610a7d60a082016109c4565b60a0850152610a8e60c082016109f7565b60c0850152016109d5565b60e082015290565b6040513d5f823e3d90fd5b51906109b3826103ec565b908160c091031261011257610b3360a060405192610ad484610935565b8051610adf816103ec565b84526020810151610aef816103ec565b60208501526040810151610b02816103ec565b60408501526060810151610b15816103ec565b60608501526080810151610b28816103ec565b608085015201610aac565b60a082015290565b634e487b7160e01b5f52601160045260245ffd5b604051638f7dcfa360e01b81527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169061010081600481855afa918215610c3f57610bb66080610bdd9460c0945f91610c44575b50015162ffffff1690565b60405162a1f24b60e21b815262ffffff909116600482015292839190829081906024820190565b03915afa8015610c3f576060610c0291610c0d935f91610c10575b50015161ffff1690565b61ffff600a91160490565b90565b610c32915060c03d60c011610c38575b610c2a8183610950565b810190610ab7565b5f610bf8565b503d610c20565b610aa1565b610c6691506101003d8111610c6c575b610c5e8183610950565b810190610a04565b5f610bab565b503d610c54565b6001600160401b036008911601906001600160401b03821161028457565b6001600160401b036001911601906001600160401b03821161028457565b906001600160401b03809116911601906001600160401b03821161028457565b805f525f6020526001600160401b0360405f205416610d35575f818152602081905260409020805467ffffffffffffffff1916436001600160401b03161790557f1d835fd041cc3bb34aa7ab8341f3008e52f9e9abe48577aab34a2ba101e5030f5f80a2565b50565b5f1981019190821161028457565b906001820180921161028457565b90815f52600160205260405f209160018060a01b03835416908115610d905750338103610d7e5750565b63ea4bef5b60e01b5f5260045260245ffd5b634a1c17ab60e11b5f5260045260245ffd5b9081602091031261011257610c0d906109c4565b92919092610dc5610889610b4f565b9161ffff8116928311610f87576040516340435c5d60e11b81526001600160a01b03861660048201527f000000000000000000000000000000000000000000000000000000000000000090602081806024810103816001600160a01b0386165afa8015610c3f5763ffffffff915f91610f58575b501615610f3c57610e4f61055b610e5492611038565b610c91565b9465ffffffffffff610e76610e71855f52600260205260405f2090565b611429565b50905016806001600160401b03881610610f14575b507fb8156e09e42fe046d963caecdfc4dd8aa5f8e31697760c525cc9106990f22ca091610ef18792610ec5865f52600260205260405f2090565b6001600160a01b03821697909160101b62010000600160b01b0316179065ffffffffffff8516906114c6565b50506040805161ffff9290921682526001600160401b03929092166020820152a3565b95507fb8156e09e42fe046d963caecdfc4dd8aa5f8e31697760c525cc9106990f22ca0610e8b565b6310102b4d60e01b5f526001600160a01b03861660045260245ffd5b610f7a915060203d602011610f80575b610f728183610950565b810190610da2565b5f610e39565b503d610f68565b61071690610f93610b4f565b635c7ee13b60e01b5f5261ffff91821660045216602452604490565b9081608091031261011257606060405191610fc9836108f9565b8051610fd481610131565b8352610fe2602082016109c4565b6020840152610ff3604082016109c4565b6040840152015161100381610131565b606082015290565b63ffffffff5f199116019063ffffffff821161028457565b908160209103126101125751610c0d81610131565b604051638f7dcfa360e01b81526001600160a01b0391909116919061010081600481865afa8015610c3f57608061107e91611086935f91610c445750015162ffffff1690565b62ffffff1690565b604051630c54703960e31b815263ffffffff82166004820152909290608081602481855afa8015610c3f5760406110ce916110d7935f9161116e575b50015163ffffffff1690565b63ffffffff1690565b92600163ffffffff8216118061119d575b6110f0575050565b611128916110ff60809261100b565b604051630c54703960e31b815263ffffffff909116600482015292839190829081906024820190565b03915afa8015610c3f5760406110ce9161114e935f9161116e5750015163ffffffff1690565b6001600160401b0383166001600160401b0382161161116a5750565b9150565b611190915060803d608011611196575b6111888183610950565b810190610faf565b5f6110c2565b503d61117e565b506111d260206111ac8361100b565b604051630664342760e21b815263ffffffff909116600482015291829081906024820190565b0381865afa908115610c3f575f916111f8575b506001600160401b0343911610156110e8565b61121a915060203d602011611220575b6112128183610950565b810190611023565b5f6111e5565b503d611208565b805490816112355750505f90565b815f19810111610284575f525f199060205f2001015460301c90565b811561125b570490565b634e487b7160e01b5f52601260045260245ffd5b6001811115610c0d57806001600160801b821015611390575b61133661132c61132261131861130e6113046112f361133d9760048a600160401b6113429c1015611383575b640100000000811015611376575b62010000811015611369575b61010081101561135c575b601081101561134f575b1015611347575b60030260011c90565b6112fd818b611251565b0160011c90565b6112fd818a611251565b6112fd8189611251565b6112fd8188611251565b6112fd8187611251565b6112fd8186611251565b8093611251565b821190565b900390565b60011b6112ea565b60041c9160021b916112e3565b60081c9160041b916112d9565b60101c9160081b916112ce565b60201c9160101b916112c2565b60401c9160201b916112b4565b505061134261133d61133661132c61132261131861130e6113046112f36113b78a60801c90565b9850600160401b97506112889650505050505050565b9065ffffffffffff165b8383106113e45750505090565b90919280841860011c8185160190835f528265ffffffffffff8360205f20015416115f146114165750925b91906113d7565b9350600181018091111561140f57610b3b565b8054908161143b5750505f905f905f90565b815f19810111610284575f525f199060205f2001015460019165ffffffffffff82169160301c90565b908154600160401b81101561091457600181018084558110156114b2575f9283526020928390208251929093015160301b65ffffffffffff191665ffffffffffff9290921691909117910155565b634e487b7160e01b5f52603260045260245ffd5b80549293928015611572576114dd6114e891610d38565b825f5260205f200190565b8054603081901c9365ffffffffffff918216929181168084116115635787930361152f575061152b92509065ffffffffffff82549181199060301b169116179055565b9190565b91505061152b9161154f6115416109b5565b65ffffffffffff9093168352565b6001600160d01b0386166020830152611464565b632520601d60e01b5f5260045ffd5b5090611597916115836115416109b5565b6001600160d01b0385166020830152611464565b5f919056",
}

// Models is an auto generated Go binding around an Ethereum contract.
type Models struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *Models) GetABI() abi.ABI {
	return c.abi
}

// NewModels creates a new instance of Models.
func NewModels() *Models {
	parsed, err := ModelsMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &Models{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *Models) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address escrow_) returns()
func (models *Models) PackConstructor(escrow_ common.Address) []byte {
	enc, err := models.abi.Pack("", escrow_)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackMINAGE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1c04beac.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function MIN_AGE() view returns(uint64)
func (models *Models) PackMINAGE() []byte {
	enc, err := models.abi.Pack("MIN_AGE")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMINAGE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1c04beac.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function MIN_AGE() view returns(uint64)
func (models *Models) TryPackMINAGE() ([]byte, error) {
	return models.abi.Pack("MIN_AGE")
}

// UnpackMINAGE is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x1c04beac.
//
// Solidity: function MIN_AGE() view returns(uint64)
func (models *Models) UnpackMINAGE(data []byte) (uint64, error) {
	out, err := models.abi.Unpack("MIN_AGE", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackAccept is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe4725ba1.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function accept(bytes32 root) returns(uint64 fromRound)
func (models *Models) PackAccept(root [32]byte) []byte {
	enc, err := models.abi.Pack("accept", root)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAccept is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe4725ba1.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function accept(bytes32 root) returns(uint64 fromRound)
func (models *Models) TryPackAccept(root [32]byte) ([]byte, error) {
	return models.abi.Pack("accept", root)
}

// UnpackAccept is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xe4725ba1.
//
// Solidity: function accept(bytes32 root) returns(uint64 fromRound)
func (models *Models) UnpackAccept(data []byte) (uint64, error) {
	out, err := models.abi.Unpack("accept", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackCommit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf14fcbc8.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function commit(bytes32 commitment) returns()
func (models *Models) PackCommit(commitment [32]byte) []byte {
	enc, err := models.abi.Pack("commit", commitment)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCommit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf14fcbc8.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function commit(bytes32 commitment) returns()
func (models *Models) TryPackCommit(commitment [32]byte) ([]byte, error) {
	return models.abi.Pack("commit", commitment)
}

// PackCommitmentOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x17f8f812.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function commitmentOf(address publisher, bytes32 root, bytes32 salt) pure returns(bytes32)
func (models *Models) PackCommitmentOf(publisher common.Address, root [32]byte, salt [32]byte) []byte {
	enc, err := models.abi.Pack("commitmentOf", publisher, root, salt)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCommitmentOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x17f8f812.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function commitmentOf(address publisher, bytes32 root, bytes32 salt) pure returns(bytes32)
func (models *Models) TryPackCommitmentOf(publisher common.Address, root [32]byte, salt [32]byte) ([]byte, error) {
	return models.abi.Pack("commitmentOf", publisher, root, salt)
}

// UnpackCommitmentOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x17f8f812.
//
// Solidity: function commitmentOf(address publisher, bytes32 root, bytes32 salt) pure returns(bytes32)
func (models *Models) UnpackCommitmentOf(data []byte) ([32]byte, error) {
	out, err := models.abi.Unpack("commitmentOf", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackCommittedAt is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6533d53f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function committedAt(bytes32 commitment) view returns(uint64)
func (models *Models) PackCommittedAt(commitment [32]byte) []byte {
	enc, err := models.abi.Pack("committedAt", commitment)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCommittedAt is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6533d53f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function committedAt(bytes32 commitment) view returns(uint64)
func (models *Models) TryPackCommittedAt(commitment [32]byte) ([]byte, error) {
	return models.abi.Pack("committedAt", commitment)
}

// UnpackCommittedAt is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x6533d53f.
//
// Solidity: function committedAt(bytes32 commitment) view returns(uint64)
func (models *Models) UnpackCommittedAt(data []byte) (uint64, error) {
	out, err := models.abi.Unpack("committedAt", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackEscrow is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe2fdcc17.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function escrow() view returns(address)
func (models *Models) PackEscrow() []byte {
	enc, err := models.abi.Pack("escrow")
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
func (models *Models) TryPackEscrow() ([]byte, error) {
	return models.abi.Pack("escrow")
}

// UnpackEscrow is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xe2fdcc17.
//
// Solidity: function escrow() view returns(address)
func (models *Models) UnpackEscrow(data []byte) (common.Address, error) {
	out, err := models.abi.Unpack("escrow", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackMaxRoyalty is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x674a12c7.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function maxRoyalty() view returns(uint16)
func (models *Models) PackMaxRoyalty() []byte {
	enc, err := models.abi.Pack("maxRoyalty")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMaxRoyalty is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x674a12c7.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function maxRoyalty() view returns(uint16)
func (models *Models) TryPackMaxRoyalty() ([]byte, error) {
	return models.abi.Pack("maxRoyalty")
}

// UnpackMaxRoyalty is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x674a12c7.
//
// Solidity: function maxRoyalty() view returns(uint16)
func (models *Models) UnpackMaxRoyalty(data []byte) (uint16, error) {
	out, err := models.abi.Unpack("maxRoyalty", data)
	if err != nil {
		return *new(uint16), err
	}
	out0 := *abi.ConvertType(out[0], new(uint16)).(*uint16)
	return out0, nil
}

// PackModelOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4853aa6b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function modelOf(bytes32 root) view returns((address,address,uint64,uint64))
func (models *Models) PackModelOf(root [32]byte) []byte {
	enc, err := models.abi.Pack("modelOf", root)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackModelOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4853aa6b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function modelOf(bytes32 root) view returns((address,address,uint64,uint64))
func (models *Models) TryPackModelOf(root [32]byte) ([]byte, error) {
	return models.abi.Pack("modelOf", root)
}

// UnpackModelOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x4853aa6b.
//
// Solidity: function modelOf(bytes32 root) view returns((address,address,uint64,uint64))
func (models *Models) UnpackModelOf(data []byte) (ModelsModel, error) {
	out, err := models.abi.Unpack("modelOf", data)
	if err != nil {
		return *new(ModelsModel), err
	}
	out0 := *abi.ConvertType(out[0], new(ModelsModel)).(*ModelsModel)
	return out0, nil
}

// PackOffer is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x534e95be.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function offer(bytes32 root, address to) returns()
func (models *Models) PackOffer(root [32]byte, to common.Address) []byte {
	enc, err := models.abi.Pack("offer", root, to)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOffer is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x534e95be.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function offer(bytes32 root, address to) returns()
func (models *Models) TryPackOffer(root [32]byte, to common.Address) ([]byte, error) {
	return models.abi.Pack("offer", root, to)
}

// PackPublish is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xab5dcdec.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function publish(bytes32 root, uint16 perMille, bytes32 salt) returns(uint64 fromRound)
func (models *Models) PackPublish(root [32]byte, perMille uint16, salt [32]byte) []byte {
	enc, err := models.abi.Pack("publish", root, perMille, salt)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPublish is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xab5dcdec.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function publish(bytes32 root, uint16 perMille, bytes32 salt) returns(uint64 fromRound)
func (models *Models) TryPackPublish(root [32]byte, perMille uint16, salt [32]byte) ([]byte, error) {
	return models.abi.Pack("publish", root, perMille, salt)
}

// UnpackPublish is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xab5dcdec.
//
// Solidity: function publish(bytes32 root, uint16 perMille, bytes32 salt) returns(uint64 fromRound)
func (models *Models) UnpackPublish(data []byte) (uint64, error) {
	out, err := models.abi.Unpack("publish", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackSetRoyalty is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x54796dbd.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setRoyalty(bytes32 root, uint16 perMille) returns(uint64 fromRound)
func (models *Models) PackSetRoyalty(root [32]byte, perMille uint16) []byte {
	enc, err := models.abi.Pack("setRoyalty", root, perMille)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetRoyalty is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x54796dbd.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setRoyalty(bytes32 root, uint16 perMille) returns(uint64 fromRound)
func (models *Models) TryPackSetRoyalty(root [32]byte, perMille uint16) ([]byte, error) {
	return models.abi.Pack("setRoyalty", root, perMille)
}

// UnpackSetRoyalty is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x54796dbd.
//
// Solidity: function setRoyalty(bytes32 root, uint16 perMille) returns(uint64 fromRound)
func (models *Models) UnpackSetRoyalty(data []byte) (uint64, error) {
	out, err := models.abi.Unpack("setRoyalty", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackTermsAt is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4361e465.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function termsAt(bytes32 root, uint64 round) view returns(address publisher, uint16 perMille)
func (models *Models) PackTermsAt(root [32]byte, round uint64) []byte {
	enc, err := models.abi.Pack("termsAt", root, round)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTermsAt is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4361e465.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function termsAt(bytes32 root, uint64 round) view returns(address publisher, uint16 perMille)
func (models *Models) TryPackTermsAt(root [32]byte, round uint64) ([]byte, error) {
	return models.abi.Pack("termsAt", root, round)
}

// TermsAtOutput serves as a container for the return parameters of contract
// method TermsAt.
type TermsAtOutput struct {
	Publisher common.Address
	PerMille  uint16
}

// UnpackTermsAt is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x4361e465.
//
// Solidity: function termsAt(bytes32 root, uint64 round) view returns(address publisher, uint16 perMille)
func (models *Models) UnpackTermsAt(data []byte) (TermsAtOutput, error) {
	out, err := models.abi.Unpack("termsAt", data)
	outstruct := new(TermsAtOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Publisher = *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	outstruct.PerMille = *abi.ConvertType(out[1], new(uint16)).(*uint16)
	return *outstruct, nil
}

// ModelsCommitted represents a Committed event raised by the Models contract.
type ModelsCommitted struct {
	Commitment [32]byte
	Raw        *types.Log // Blockchain specific contextual infos
}

const ModelsCommittedEventName = "Committed"

// ContractEventName returns the user-defined event name.
func (ModelsCommitted) ContractEventName() string {
	return ModelsCommittedEventName
}

// UnpackCommittedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Committed(bytes32 indexed commitment)
func (models *Models) UnpackCommittedEvent(log *types.Log) (*ModelsCommitted, error) {
	event := "Committed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != models.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ModelsCommitted)
	if len(log.Data) > 0 {
		if err := models.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range models.abi.Events[event].Inputs {
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

// ModelsPublished represents a Published event raised by the Models contract.
type ModelsPublished struct {
	Root   [32]byte
	Holder common.Address
	Raw    *types.Log // Blockchain specific contextual infos
}

const ModelsPublishedEventName = "Published"

// ContractEventName returns the user-defined event name.
func (ModelsPublished) ContractEventName() string {
	return ModelsPublishedEventName
}

// UnpackPublishedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Published(bytes32 indexed root, address indexed holder)
func (models *Models) UnpackPublishedEvent(log *types.Log) (*ModelsPublished, error) {
	event := "Published"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != models.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ModelsPublished)
	if len(log.Data) > 0 {
		if err := models.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range models.abi.Events[event].Inputs {
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

// ModelsTermsChanged represents a TermsChanged event raised by the Models contract.
type ModelsTermsChanged struct {
	Root      [32]byte
	Publisher common.Address
	PerMille  uint16
	FromRound uint64
	Raw       *types.Log // Blockchain specific contextual infos
}

const ModelsTermsChangedEventName = "TermsChanged"

// ContractEventName returns the user-defined event name.
func (ModelsTermsChanged) ContractEventName() string {
	return ModelsTermsChangedEventName
}

// UnpackTermsChangedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event TermsChanged(bytes32 indexed root, address indexed publisher, uint16 perMille, uint64 fromRound)
func (models *Models) UnpackTermsChangedEvent(log *types.Log) (*ModelsTermsChanged, error) {
	event := "TermsChanged"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != models.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ModelsTermsChanged)
	if len(log.Data) > 0 {
		if err := models.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range models.abi.Events[event].Inputs {
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

// ModelsTransferOffered represents a TransferOffered event raised by the Models contract.
type ModelsTransferOffered struct {
	Root [32]byte
	To   common.Address
	Raw  *types.Log // Blockchain specific contextual infos
}

const ModelsTransferOfferedEventName = "TransferOffered"

// ContractEventName returns the user-defined event name.
func (ModelsTransferOffered) ContractEventName() string {
	return ModelsTransferOfferedEventName
}

// UnpackTransferOfferedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event TransferOffered(bytes32 indexed root, address indexed to)
func (models *Models) UnpackTransferOfferedEvent(log *types.Log) (*ModelsTransferOffered, error) {
	event := "TransferOffered"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != models.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ModelsTransferOffered)
	if len(log.Data) > 0 {
		if err := models.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range models.abi.Events[event].Inputs {
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

// ModelsTransferred represents a Transferred event raised by the Models contract.
type ModelsTransferred struct {
	Root [32]byte
	From common.Address
	To   common.Address
	Raw  *types.Log // Blockchain specific contextual infos
}

const ModelsTransferredEventName = "Transferred"

// ContractEventName returns the user-defined event name.
func (ModelsTransferred) ContractEventName() string {
	return ModelsTransferredEventName
}

// UnpackTransferredEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Transferred(bytes32 indexed root, address indexed from, address indexed to)
func (models *Models) UnpackTransferredEvent(log *types.Log) (*ModelsTransferred, error) {
	event := "Transferred"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != models.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ModelsTransferred)
	if len(log.Data) > 0 {
		if err := models.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range models.abi.Events[event].Inputs {
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
func (models *Models) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], models.abi.Errors["AlreadyPublished"].ID.Bytes()[:4]) {
		return models.UnpackAlreadyPublishedError(raw[4:])
	}
	if bytes.Equal(raw[:4], models.abi.Errors["BadConfig"].ID.Bytes()[:4]) {
		return models.UnpackBadConfigError(raw[4:])
	}
	if bytes.Equal(raw[:4], models.abi.Errors["CheckpointUnorderedInsertion"].ID.Bytes()[:4]) {
		return models.UnpackCheckpointUnorderedInsertionError(raw[4:])
	}
	if bytes.Equal(raw[:4], models.abi.Errors["CommittedTooLate"].ID.Bytes()[:4]) {
		return models.UnpackCommittedTooLateError(raw[4:])
	}
	if bytes.Equal(raw[:4], models.abi.Errors["NoAccount"].ID.Bytes()[:4]) {
		return models.UnpackNoAccountError(raw[4:])
	}
	if bytes.Equal(raw[:4], models.abi.Errors["NotCommitted"].ID.Bytes()[:4]) {
		return models.UnpackNotCommittedError(raw[4:])
	}
	if bytes.Equal(raw[:4], models.abi.Errors["NotHolder"].ID.Bytes()[:4]) {
		return models.UnpackNotHolderError(raw[4:])
	}
	if bytes.Equal(raw[:4], models.abi.Errors["NotOffered"].ID.Bytes()[:4]) {
		return models.UnpackNotOfferedError(raw[4:])
	}
	if bytes.Equal(raw[:4], models.abi.Errors["NotPublished"].ID.Bytes()[:4]) {
		return models.UnpackNotPublishedError(raw[4:])
	}
	if bytes.Equal(raw[:4], models.abi.Errors["RoyaltyTooHigh"].ID.Bytes()[:4]) {
		return models.UnpackRoyaltyTooHighError(raw[4:])
	}
	if bytes.Equal(raw[:4], models.abi.Errors["ZeroRoot"].ID.Bytes()[:4]) {
		return models.UnpackZeroRootError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// ModelsAlreadyPublished represents a AlreadyPublished error raised by the Models contract.
type ModelsAlreadyPublished struct {
	Holder common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AlreadyPublished(address holder)
func ModelsAlreadyPublishedErrorID() common.Hash {
	return common.HexToHash("0x2b9717c8e74039541803f123ef0c1461a07ecf2ed3d4e7730c19e49ff037a804")
}

// UnpackAlreadyPublishedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AlreadyPublished(address holder)
func (models *Models) UnpackAlreadyPublishedError(raw []byte) (*ModelsAlreadyPublished, error) {
	out := new(ModelsAlreadyPublished)
	if err := models.abi.UnpackIntoInterface(out, "AlreadyPublished", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ModelsBadConfig represents a BadConfig error raised by the Models contract.
type ModelsBadConfig struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadConfig()
func ModelsBadConfigErrorID() common.Hash {
	return common.HexToHash("0x07cc321ce71a3eebb30014b3b8f136f5e867b17e2b76292bf086143aa7c7b50c")
}

// UnpackBadConfigError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadConfig()
func (models *Models) UnpackBadConfigError(raw []byte) (*ModelsBadConfig, error) {
	out := new(ModelsBadConfig)
	if err := models.abi.UnpackIntoInterface(out, "BadConfig", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ModelsCheckpointUnorderedInsertion represents a CheckpointUnorderedInsertion error raised by the Models contract.
type ModelsCheckpointUnorderedInsertion struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error CheckpointUnorderedInsertion()
func ModelsCheckpointUnorderedInsertionErrorID() common.Hash {
	return common.HexToHash("0x2520601d9d60b717c34a36ad270857824c5a1ebbfd08ff39aba6930089495cfa")
}

// UnpackCheckpointUnorderedInsertionError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error CheckpointUnorderedInsertion()
func (models *Models) UnpackCheckpointUnorderedInsertionError(raw []byte) (*ModelsCheckpointUnorderedInsertion, error) {
	out := new(ModelsCheckpointUnorderedInsertion)
	if err := models.abi.UnpackIntoInterface(out, "CheckpointUnorderedInsertion", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ModelsCommittedTooLate represents a CommittedTooLate error raised by the Models contract.
type ModelsCommittedTooLate struct {
	From uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error CommittedTooLate(uint64 from)
func ModelsCommittedTooLateErrorID() common.Hash {
	return common.HexToHash("0x7b66e8866464440fc64840e8127d1e947de48be079e40133b69934763cdecbc1")
}

// UnpackCommittedTooLateError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error CommittedTooLate(uint64 from)
func (models *Models) UnpackCommittedTooLateError(raw []byte) (*ModelsCommittedTooLate, error) {
	out := new(ModelsCommittedTooLate)
	if err := models.abi.UnpackIntoInterface(out, "CommittedTooLate", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ModelsNoAccount represents a NoAccount error raised by the Models contract.
type ModelsNoAccount struct {
	Owner common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NoAccount(address owner)
func ModelsNoAccountErrorID() common.Hash {
	return common.HexToHash("0x10102b4dafbb6da20f2717cadad96f452bafbf1f6498ba823547ee53543cbb86")
}

// UnpackNoAccountError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NoAccount(address owner)
func (models *Models) UnpackNoAccountError(raw []byte) (*ModelsNoAccount, error) {
	out := new(ModelsNoAccount)
	if err := models.abi.UnpackIntoInterface(out, "NoAccount", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ModelsNotCommitted represents a NotCommitted error raised by the Models contract.
type ModelsNotCommitted struct {
	Commitment [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotCommitted(bytes32 commitment)
func ModelsNotCommittedErrorID() common.Hash {
	return common.HexToHash("0x4ebe8a4d7fde8a0726eada9525e2248316733c3cae98e30b792dce565e2eb038")
}

// UnpackNotCommittedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotCommitted(bytes32 commitment)
func (models *Models) UnpackNotCommittedError(raw []byte) (*ModelsNotCommitted, error) {
	out := new(ModelsNotCommitted)
	if err := models.abi.UnpackIntoInterface(out, "NotCommitted", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ModelsNotHolder represents a NotHolder error raised by the Models contract.
type ModelsNotHolder struct {
	Holder common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotHolder(address holder)
func ModelsNotHolderErrorID() common.Hash {
	return common.HexToHash("0xea4bef5b8c2938331dc90cf8d831b0f4f3f05c35cd4753aa25a7550bc80080eb")
}

// UnpackNotHolderError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotHolder(address holder)
func (models *Models) UnpackNotHolderError(raw []byte) (*ModelsNotHolder, error) {
	out := new(ModelsNotHolder)
	if err := models.abi.UnpackIntoInterface(out, "NotHolder", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ModelsNotOffered represents a NotOffered error raised by the Models contract.
type ModelsNotOffered struct {
	OfferedTo common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotOffered(address offeredTo)
func ModelsNotOfferedErrorID() common.Hash {
	return common.HexToHash("0xd2923498f3b4ffb1ff5309a2f9299ad0c3a0686062ac6fd4f030d6d1f568ee47")
}

// UnpackNotOfferedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotOffered(address offeredTo)
func (models *Models) UnpackNotOfferedError(raw []byte) (*ModelsNotOffered, error) {
	out := new(ModelsNotOffered)
	if err := models.abi.UnpackIntoInterface(out, "NotOffered", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ModelsNotPublished represents a NotPublished error raised by the Models contract.
type ModelsNotPublished struct {
	Root [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotPublished(bytes32 root)
func ModelsNotPublishedErrorID() common.Hash {
	return common.HexToHash("0x94382f56053a431adeebfa25fd0a4af2b8ba63a0bb346d23aa6e77df8a2955ca")
}

// UnpackNotPublishedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotPublished(bytes32 root)
func (models *Models) UnpackNotPublishedError(raw []byte) (*ModelsNotPublished, error) {
	out := new(ModelsNotPublished)
	if err := models.abi.UnpackIntoInterface(out, "NotPublished", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ModelsRoyaltyTooHigh represents a RoyaltyTooHigh error raised by the Models contract.
type ModelsRoyaltyTooHigh struct {
	PerMille uint16
	Max      uint16
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error RoyaltyTooHigh(uint16 perMille, uint16 max)
func ModelsRoyaltyTooHighErrorID() common.Hash {
	return common.HexToHash("0x5c7ee13bb305f519c2366b5a23661a1c648ebdc95ef79f58ad08db8f98738082")
}

// UnpackRoyaltyTooHighError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error RoyaltyTooHigh(uint16 perMille, uint16 max)
func (models *Models) UnpackRoyaltyTooHighError(raw []byte) (*ModelsRoyaltyTooHigh, error) {
	out := new(ModelsRoyaltyTooHigh)
	if err := models.abi.UnpackIntoInterface(out, "RoyaltyTooHigh", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ModelsZeroRoot represents a ZeroRoot error raised by the Models contract.
type ModelsZeroRoot struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ZeroRoot()
func ModelsZeroRootErrorID() common.Hash {
	return common.HexToHash("0xb263ae738e814ca9af6ee56bb85daa47624e790421913c947dcba2aac07cfdbd")
}

// UnpackZeroRootError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ZeroRoot()
func (models *Models) UnpackZeroRootError(raw []byte) (*ModelsZeroRoot, error) {
	out := new(ModelsZeroRoot)
	if err := models.abi.UnpackIntoInterface(out, "ZeroRoot", raw); err != nil {
		return nil, err
	}
	return out, nil
}
