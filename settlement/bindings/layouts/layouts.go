// Code generated via abigen V2 - DO NOT EDIT.
// This file is a generated binding and any manual changes will be lost.

package layouts

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

// Shape is an auto generated low-level Go binding around an user-defined struct.
type Shape struct {
	Size        uint8
	Tokens      uint16
	Embed       uint16
	FlowWidth   uint16
	FlowBlocks  uint8
	ImageWidth  uint16
	ImageBlocks uint8
	TextWidth   uint16
	TextBlocks  uint8
	Words       uint16
	Start       uint32
	FileSize    uint32
	StepCounts  uint64
	Pieces      [32]byte
}

// LayoutsMetaData contains all meta data concerning the Layouts contract.
var LayoutsMetaData = bind.MetaData{
	ABI: "[{\"type\":\"function\",\"name\":\"MAX_ROWS\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"MAX_SIDE\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"layOut\",\"inputs\":[{\"name\":\"manifest\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"head\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"proof\",\"type\":\"bytes32[]\",\"internalType\":\"bytes32[]\"}],\"outputs\":[{\"name\":\"model\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"shapeOf\",\"inputs\":[{\"name\":\"model\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structShape\",\"components\":[{\"name\":\"size\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"tokens\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"embed\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"flowWidth\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"flowBlocks\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"imageWidth\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"imageBlocks\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"textWidth\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"textBlocks\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"words\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"start\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"fileSize\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"stepCounts\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"pieces\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]}],\"stateMutability\":\"view\"},{\"type\":\"event\",\"name\":\"LaidOut\",\"inputs\":[{\"name\":\"model\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"BadCbor\",\"inputs\":[{\"name\":\"offset\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"BadLength\",\"inputs\":[{\"name\":\"fileSize\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"BadSize\",\"inputs\":[{\"name\":\"what\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"value\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"WrongHead\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"WrongManifest\",\"inputs\":[]}]",
	ID:  "Layouts",
	Bin: "0x60808060405234601557611a38908161001a8239f35b5f80fdfe60806040526004361015610011575f80fd5b5f3560e01c8063125388771461020e5780631df93fb1146101f357806372447206146100655763e67953ea14610045575f80fd5b34610061575f3660031901126100615760206040516102008152f35b5f80fd5b346100615760203660031901126100615761007e611330565b506004355f525f60205260405f206100946112eb565b815460ff81169283835260208301938260081c61ffff168552604084018360181c61ffff168152606085018460281c61ffff168152608086018560381c60ff16815260a087018660401c61ffff16815260c08801908760501c60ff16825260e08901928860581c61ffff1684526101008a01948960681c60ff1686526101208b01968a60701c61ffff1688526101408c01988b60801c63ffffffff168a526101608d019a8d8d60a01c63ffffffff168d52610180019c60c01c8d52600101549c6101a0019c8d526040519d8e9182525161ffff1690602001525161ffff1660408d01525161ffff1660608c01525160ff1660808b01525161ffff1660a08a01525160ff1660c08901525161ffff1660e08801525160ff166101008701525161ffff166101208601525163ffffffff166101408501525163ffffffff16610160840152516001600160401b0316610180830152516101a08201526101c090f35b34610061575f36600319011261006157602060405160408152f35b34610061576060366003190112610061576004356001600160401b0381116100615761023e9036906004016102b7565b906024356001600160401b0381116100615761025e9036906004016102b7565b91604435926001600160401b0384116100615736602385011215610061578360040135926001600160401b038411610061573660248560051b870101116100615760209560246102af9601936102e4565b604051908152f35b9181601f84011215610061578235916001600160401b038311610061576020838186019501011161006157565b9295949091936040519460205f80978688823780878101838152039060025afa156112e0575f5197885f525f60205263ffffffff60405f205460a01c166112d75761032d611330565b9460409661036e61033d8961130b565b601781527fa76566696c657381a4646c696e6bd82a582500017112200000000000000000006020820152838361144e565b60208101809111611167576103a96103b9916103898b61130b565b90600b82526a191b985b59595b5bd9195b60aa1b602083015285856114c1565b6103b16113ba565b908484611530565b811580156112ca575b6112b7576103f1906103d38b61130b565b9060098252680333834b2b1b2b9ac160bd1b602083015285856114c1565b906020820191828111611167578483116111ae57829161041b61045b9463ffffffff9388886113d9565b903590602081106112a6575b506101a08c0152166101608a015261043e8a61130b565b600881526732b9b4bd32b9c0c160c11b60208201529084846114c1565b6104648961130b565b90893683376104748185856118c6565b9290916111ae575082526104898185856118c6565b93919290926111ae57506020810191825260ff6104a68251611556565b168a528151905103611286575061050c6001600160401b036104de6104d76004946104cf6113f1565b9088886114c1565b8686611686565b91166101808b01526104ef8b61130b565b90600882526767636c617373657360c01b602083015285856114c1565b6105178185856118c6565b9291939093036111ae5750899092915f5b8181106111ec5750506105db6105b361058f61061893610576610570610642986105518461130b565b600a8152696867756964616e6365a360b01b6020820152908b8a6114c1565b9161130b565b9060048252630c6dac2f60e31b60208301528887611530565b905061059a8d61130b565b90600482526331b6b4b760e11b60208301528786611530565b90506105be8c61130b565b90600882526719d91959985d5b1d60c21b60208301528685611530565b90506105e68b61130b565b90601e82527f6c617263686974656374757265706c696d6e2d666c6f772d636c69702f310000602083015285846114c1565b836106228b61130b565b92600d84526c6c64656661756c74537465707360981b6020850152611530565b80929150036111ae575060ff855116926001600160401b03610180870151169463ffffffff6101608801511661040081105f146111e3575b83036111c0576101a08701519163ffffffff6101608901511692610400840193848111611167576103ff0193841161116757895193608085018581106001600160401b038211176111cf578b926020925f9285526a6c696d6e2066696c65203160a81b885283880191600b835285890152600a1c60608801526005886106ff8661130b565b6001815295601f1981013687890137895193519051938452818c84838701888153886001820153886002820153886003820153886004820153013701019060025afa156100615761075b935f5161075583611435565b52611738565b156111c05761078861076c8761130b565b60088152676c696d6e006d000160c01b6020820152828461144e565b600c82106111ae5750806008101561119a57806009101561119a5780600a101561119a5780600b101561119a57600882013560f81c600983013560f01c61ff001617600a83013560e81c62ff00001617600b83013560e01c63ff000000161762100000811161117b5780600c01600c1161116757604b0163ffffffc0166101408601526108148661130b565b600980825268513331b7b73334b3d560b91b60208301908152601592848411929091908315611110575b5050506110fc576001600160401b036108ca6108c36108ae61ffff6108a761088461088c8e8e60ff61087d8e6108f79d8f6108776113ba565b92611530565b9590611556565b16905261130b565b90600682526519595b58995960d21b6020830152898b611530565b92906115a2565b168b8b01526108bb6113f1565b9086886114c1565b8486611686565b91166101808801526108db8861130b565b90600782526666746f6b656e7360c81b60208301528385611530565b906010811080156110f1575b80156110e2575b6110c3579160ff610a12610a6d82610a666109bb610a468e8e60a061ffff6109b4610acb9f9e8f90610a9e9f8f90610a126109e3878f936109bb6109c48e8e6060866109b48e6108a798610a199f8f90610988868261098d9350168060208b01526109828a603f80825160021c16915160021c160290565b906113ad565b6115f0565b506109978861130b565b92600a8452690d2ccd8deeeaed2c8e8d60b31b6020850152611530565b96906115a2565b1691015261130b565b90600a8252690d2e8caf0e8aed2c8e8d60b31b6020830152878a611530565b1660e08b01526109f28b61130b565b90600b82526a6a666c6f77426c6f636b7360a81b60208301528487611530565b939061163d565b166080880152610a288861130b565b92600b84526a0d4d2dac2cecaaed2c8e8d60ab1b6020850152611530565b90600b82526a6a74657874426c6f636b7360a81b6020830152878a611530565b929061163d565b166101008b0152610a7d8b61130b565b90600c82526b6b696d616765426c6f636b7360a01b60208301528487611530565b1660c0880152610aad8861130b565b92600b84526a6a766f636162756c61727960a81b60208501526114c1565b5060ff83511614908115916110aa575b5061109b578260016001600160401b0361018084015116905b6041811061107c57505061014082015160608301518351859263ffffffff16918391829190829060021c603f1680029161ffff60608a0151169586806201fffe6101208d015160011b16029460011b029160306201fffe6203fffc8360021b169260011b1602010101010101826201fffe602088015160011b1602010190610b8360ff60808701511691611a02565b020101606083015160ff608085015116610bb261ffff83166040808260021b0160011b9160011b0160011b0190565b60a08601518651909290910290879060021c603f16800281886201fffe610c2a60a08301519461ffff85818816928360ff60c089015116610bf282611a02565b610c0d836040808260021b0160011b9160011b0160011b0190565b01029160011b0201950151166040918160021b9160011b02010190565b9360011b1601010101926101208701519461ffff60e089015116968960208a0151818b6201fffe610caf60e08301519461ffff8581881692838660ff6101008a015116610c7683611a02565b610c91846040808260021b0160011b9160011b0160011b0190565b01029260011b160201950151166040918160021b9160011b02010190565b9360011b160101010195610cd461ffff60608c01511661ffff60e08d015116906113ad565b986001600160ff1b038a168a03611068578b818a8a818f85808e8e6101008f8f8f8f908761ffff9263ffffffff6101608f9d0151169f6201fffe603b199e60011b1602019760306201fffe6203fffc8360021b169260011b160201966201fffe8660011b1601010292166060020101010101010101018310938b8b8b8b8b8b8b8b15610fd9575b5050505050505050505050610fbb5793610dd09897969361ffff8d9794886101009581996201fffe603b199e60011b1602019760306201fffe6203fffc8360021b169260011b160201966201fffe8660011b16010102921660600201010101010101010163ffffffff61016085015116611411565b908060011b15610fa75760011b9004600281108015610f9c575b610f7e579160016101a087959361ffff7f531889a301d9c2a80921c48675f096374f9def47671d5dca7621ec100a54701e9616610120820152868552846020528385209360ff8251169085549062ffff00602085015160081b169064ffff0000008186015160181b169166ffff0000000000606087015160281b169061ffff60401b60ff60381b608089015160381b169360a0890151901b169460ff60501b60c089015160501b169261ffff60581b60e08a015160581b1660ff60681b6101008b015160681b169261ffff60701b6101208c015160701b169563ffffffff60801b6101408d015160801b16988c61016063ffffffff60a01b91015160a01b169a8d6101806001600160401b0360c01b91015160c01b169c60018060c01b039a63ffffffff60a01b199963ffffffff60801b199861ffff60701b199760ff60681b199661ffff60581b199560ff60501b199461ffff60401b199360ff60381b199266ffff0000000000199164ffffffffff191617161716171617161716171617161716171617161717178455015191015580a2565b610160820151631b69790160e01b855263ffffffff16600452602484fd5b506180008111610dea565b634e487b7160e01b85526012600452602485fd5b6101608b0151631b69790160e01b8e5263ffffffff1660045260248dfd5b6110339b50879695949287610100959361ffff936201fffe603b199e60011b1602019760306201fffe6203fffc8360021b169260011b160201966201fffe8660011b16010102921660600201010101010101010190611411565b8a60011b15611054578a60011b900615155f8a8a8f8b8b8b8b8b8b8b610d5b565b634e487b7160e01b5f52601260045260245ffd5b634e487b7160e01b8d52601160045260248dfd5b6001825f1983011c16611092575b600101610af4565b9182019161108a565b633b4e476760e11b8352600483fd5b90506001600160401b036101808301511614155f610adb565b63e7499f4960e01b895265746f6b656e7360d01b600452602452604488fd5b505f9850600f8116151561090a565b506101008111610903565b631941e23760e11b5f52600c60045260245ffd5b90919284600c116100615761006157600c86019061113561113082611392565b61130b565b90808252602082019236600c838b01011161006157815f926020928637830101525190209151902014155f808061083e565b634e487b7160e01b5f52601160045260245ffd5b63e7499f4960e01b5f52653432b0b232b960d11b60045260245260445ffd5b634e487b7160e01b5f52603260045260245ffd5b631941e23760e11b5f5260045260245ffd5b63325b809f60e11b5f5260045ffd5b634e487b7160e01b5f52604160045260245ffd5b5061040061067a565b9160039193946111fe6112199261130b565b6006815265a2646e616d6560d01b60208201529087876114c1565b6112248187876118c6565b9291939093036111ae57506112406001949392611264926113ad565b6112498d61130b565b90600682526532b33637b7b960d11b602083015287876114c1565b61126f8187876118c6565b905094106111ae5750600101908a91939293610528565b5163e7499f4960e01b5f52651a195a59da1d60d21b60045260245260445ffd5b5f199060200360031b1b165f610427565b50631b69790160e01b5f5260045260245ffd5b50630400000082116103c2565b50505050505050565b6040513d5f823e3d90fd5b604051906101c082018281106001600160401b038211176111cf57604052565b6040519190601f01601f191682016001600160401b038111838210176111cf57604052565b6113386112eb565b905f82525f60208301525f60408301525f60608301525f60808301525f60a08301525f60c08301525f60e08301525f6101008301525f6101208301525f6101408301525f6101608301525f6101808301525f6101a0830152565b6001600160401b0381116111cf57601f01601f191660200190565b9190820180921161116757565b6113c4604061130b565b9060058252646473697a6560d81b6020830152565b90939293848311610061578411610061578101920390565b6113fb604061130b565b90600682526565737465707360d01b6020830152565b9190820391821161116757565b6001600160401b0381116111cf5760051b60200190565b80511561119a5760200190565b9082101561119a570190565b825193925f92851191821561147b575b50506114675750565b631941e23760e11b81526004819052602490fd5b5f935090916100615761149061113086611392565b8581526020810191368782011161006157869083375f60208783010152519020906020815191012014155f8061145e565b9092829493815184019581879283119485156114e4575b50505050506111ae5750565b6114ef9495506113d9565b6114fb61113082611392565b908082526020820192368282011161006157815f92602092863783010152519020906020815191012014155f848382806114d8565b9093926115429061154a9386846114c1565b9384916118c6565b9390916111ae57509190565b601081108015611598575b801561158c575b61156f5790565b63e7499f4960e01b5f526373697a6560e01b60045260245260445ffd5b50600f81161515611568565b5060408111611561565b6040811080156115e5575b80156115d9575b6115bb5790565b63e7499f4960e01b5f52640eed2c8e8d60db1b60045260245260445ffd5b50603f811615156115b4565b5061040081116115ad565b601081108015611632575b8015611626575b6116095790565b63e7499f4960e01b5f5263726f777360e01b60045260245260445ffd5b50600f81161515611602565b5061020081116115fb565b60018110801561167c575b8015611675575b6116565790565b63e7499f4960e01b5f5265626c6f636b7360d01b60045260245260445ffd5b505f61164f565b5060408111611648565b5f93916004906116978582856118c6565b919390930361172557948215801561171b575b6111ae575091905f925f905b8282106116c4575050505050565b909192939596876116d68984886118c6565b919a909a6111ae5750978911801590611711575b6111ae57506001906001600160401b0382815f198c01161b161797920190939291936116b6565b50604089116116ea565b50604083116116aa565b85631941e23760e11b5f5260045260245ffd5b939291925f9360608601519280518495815f9681159182156118bd575b82156118b3575b50506118a65792919695949060019460208a01955b15611873575b5f98600f891692808a600f19600f83830101168b81105f1461186c575b0303918285019088821161185a57838689856117af9461199b565b968160051b0197039301015f908b518851915f925b8184106117eb57505050506001600f919401970160041c9760041c97969291949398611771565b90919293848303601081105f1461184f57602080915b8b8b6002604051938a85528885019260018453600184015360051b9485938c60051b010191015e6002838d8660051b0101928601019060025afa1561006157600101936010019291906117c4565b506020806010611801565b50505050985050505050505050505f90565b508a611794565b600187116117775798965050505091505015918261189057505090565b604091925061189e90611435565b519101511490565b5050505093505050505f90565b1190505f8061175c565b81159250611755565b9091928284101561196c576118dc848484611442565b3593601f8560fd1c9560f81c16926001820193808760188210611992575050601a811161197f5760171901906001821b90858703821161196c57955f965f915b8383106119465750505060010361193a575060185b84106111ae5750565b60046001911b1b611931565b90919760019061195a828a01998486611442565b3560f81c9060081b179801919061191c565b83631941e23760e11b5f5260045260245ffd5b82631941e23760e11b5f5260045260245ffd5b97509550505050565b949390919294818601156119fb578382602093928493868a01016119cd6119c46111308361141e565b9180835261141e565b8582019190601f1901368337809a60051b8095819337019560051b938491018587015e60051b940192010137565b9450505050565b60408091808002818060021b029283918360041b93607f19603f8260031c0160011b1690600c026003830201010101010101019056",
}

// Layouts is an auto generated Go binding around an Ethereum contract.
type Layouts struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *Layouts) GetABI() abi.ABI {
	return c.abi
}

// NewLayouts creates a new instance of Layouts.
func NewLayouts() *Layouts {
	parsed, err := LayoutsMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &Layouts{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *Layouts) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackMAXROWS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe67953ea.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function MAX_ROWS() view returns(uint256)
func (layouts *Layouts) PackMAXROWS() []byte {
	enc, err := layouts.abi.Pack("MAX_ROWS")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMAXROWS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe67953ea.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function MAX_ROWS() view returns(uint256)
func (layouts *Layouts) TryPackMAXROWS() ([]byte, error) {
	return layouts.abi.Pack("MAX_ROWS")
}

// UnpackMAXROWS is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xe67953ea.
//
// Solidity: function MAX_ROWS() view returns(uint256)
func (layouts *Layouts) UnpackMAXROWS(data []byte) (*big.Int, error) {
	out, err := layouts.abi.Unpack("MAX_ROWS", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackMAXSIDE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1df93fb1.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function MAX_SIDE() view returns(uint256)
func (layouts *Layouts) PackMAXSIDE() []byte {
	enc, err := layouts.abi.Pack("MAX_SIDE")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMAXSIDE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1df93fb1.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function MAX_SIDE() view returns(uint256)
func (layouts *Layouts) TryPackMAXSIDE() ([]byte, error) {
	return layouts.abi.Pack("MAX_SIDE")
}

// UnpackMAXSIDE is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x1df93fb1.
//
// Solidity: function MAX_SIDE() view returns(uint256)
func (layouts *Layouts) UnpackMAXSIDE(data []byte) (*big.Int, error) {
	out, err := layouts.abi.Unpack("MAX_SIDE", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackLayOut is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x12538877.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function layOut(bytes manifest, bytes head, bytes32[] proof) returns(bytes32 model)
func (layouts *Layouts) PackLayOut(manifest []byte, head []byte, proof [][32]byte) []byte {
	enc, err := layouts.abi.Pack("layOut", manifest, head, proof)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackLayOut is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x12538877.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function layOut(bytes manifest, bytes head, bytes32[] proof) returns(bytes32 model)
func (layouts *Layouts) TryPackLayOut(manifest []byte, head []byte, proof [][32]byte) ([]byte, error) {
	return layouts.abi.Pack("layOut", manifest, head, proof)
}

// UnpackLayOut is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x12538877.
//
// Solidity: function layOut(bytes manifest, bytes head, bytes32[] proof) returns(bytes32 model)
func (layouts *Layouts) UnpackLayOut(data []byte) ([32]byte, error) {
	out, err := layouts.abi.Unpack("layOut", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackShapeOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x72447206.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function shapeOf(bytes32 model) view returns((uint8,uint16,uint16,uint16,uint8,uint16,uint8,uint16,uint8,uint16,uint32,uint32,uint64,bytes32))
func (layouts *Layouts) PackShapeOf(model [32]byte) []byte {
	enc, err := layouts.abi.Pack("shapeOf", model)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackShapeOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x72447206.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function shapeOf(bytes32 model) view returns((uint8,uint16,uint16,uint16,uint8,uint16,uint8,uint16,uint8,uint16,uint32,uint32,uint64,bytes32))
func (layouts *Layouts) TryPackShapeOf(model [32]byte) ([]byte, error) {
	return layouts.abi.Pack("shapeOf", model)
}

// UnpackShapeOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x72447206.
//
// Solidity: function shapeOf(bytes32 model) view returns((uint8,uint16,uint16,uint16,uint8,uint16,uint8,uint16,uint8,uint16,uint32,uint32,uint64,bytes32))
func (layouts *Layouts) UnpackShapeOf(data []byte) (Shape, error) {
	out, err := layouts.abi.Unpack("shapeOf", data)
	if err != nil {
		return *new(Shape), err
	}
	out0 := *abi.ConvertType(out[0], new(Shape)).(*Shape)
	return out0, nil
}

// LayoutsLaidOut represents a LaidOut event raised by the Layouts contract.
type LayoutsLaidOut struct {
	Model [32]byte
	Raw   *types.Log // Blockchain specific contextual infos
}

const LayoutsLaidOutEventName = "LaidOut"

// ContractEventName returns the user-defined event name.
func (LayoutsLaidOut) ContractEventName() string {
	return LayoutsLaidOutEventName
}

// UnpackLaidOutEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event LaidOut(bytes32 indexed model)
func (layouts *Layouts) UnpackLaidOutEvent(log *types.Log) (*LayoutsLaidOut, error) {
	event := "LaidOut"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != layouts.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(LayoutsLaidOut)
	if len(log.Data) > 0 {
		if err := layouts.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range layouts.abi.Events[event].Inputs {
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
func (layouts *Layouts) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], layouts.abi.Errors["BadCbor"].ID.Bytes()[:4]) {
		return layouts.UnpackBadCborError(raw[4:])
	}
	if bytes.Equal(raw[:4], layouts.abi.Errors["BadLength"].ID.Bytes()[:4]) {
		return layouts.UnpackBadLengthError(raw[4:])
	}
	if bytes.Equal(raw[:4], layouts.abi.Errors["BadSize"].ID.Bytes()[:4]) {
		return layouts.UnpackBadSizeError(raw[4:])
	}
	if bytes.Equal(raw[:4], layouts.abi.Errors["WrongHead"].ID.Bytes()[:4]) {
		return layouts.UnpackWrongHeadError(raw[4:])
	}
	if bytes.Equal(raw[:4], layouts.abi.Errors["WrongManifest"].ID.Bytes()[:4]) {
		return layouts.UnpackWrongManifestError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// LayoutsBadCbor represents a BadCbor error raised by the Layouts contract.
type LayoutsBadCbor struct {
	Offset *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadCbor(uint256 offset)
func LayoutsBadCborErrorID() common.Hash {
	return common.HexToHash("0x3283c46e5e6f156a19013a9783b2f2177e3eb7054b5db1afda784bf249229d9b")
}

// UnpackBadCborError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadCbor(uint256 offset)
func (layouts *Layouts) UnpackBadCborError(raw []byte) (*LayoutsBadCbor, error) {
	out := new(LayoutsBadCbor)
	if err := layouts.abi.UnpackIntoInterface(out, "BadCbor", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LayoutsBadLength represents a BadLength error raised by the Layouts contract.
type LayoutsBadLength struct {
	FileSize *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadLength(uint256 fileSize)
func LayoutsBadLengthErrorID() common.Hash {
	return common.HexToHash("0x1b6979012f947c08ee4d65f5a78b14e83bb235e34788f4e52e494dba87c60026")
}

// UnpackBadLengthError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadLength(uint256 fileSize)
func (layouts *Layouts) UnpackBadLengthError(raw []byte) (*LayoutsBadLength, error) {
	out := new(LayoutsBadLength)
	if err := layouts.abi.UnpackIntoInterface(out, "BadLength", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LayoutsBadSize represents a BadSize error raised by the Layouts contract.
type LayoutsBadSize struct {
	What  [32]byte
	Value *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadSize(bytes32 what, uint256 value)
func LayoutsBadSizeErrorID() common.Hash {
	return common.HexToHash("0xe7499f4968b02b00f771666d91781bf4af09362e6b8ce4c287b80059b1dc9c62")
}

// UnpackBadSizeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadSize(bytes32 what, uint256 value)
func (layouts *Layouts) UnpackBadSizeError(raw []byte) (*LayoutsBadSize, error) {
	out := new(LayoutsBadSize)
	if err := layouts.abi.UnpackIntoInterface(out, "BadSize", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LayoutsWrongHead represents a WrongHead error raised by the Layouts contract.
type LayoutsWrongHead struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongHead()
func LayoutsWrongHeadErrorID() common.Hash {
	return common.HexToHash("0x64b7013e0e040e4af7eeaa3943ec514af78185c4f25f7f31d8817d87fe3fb03a")
}

// UnpackWrongHeadError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongHead()
func (layouts *Layouts) UnpackWrongHeadError(raw []byte) (*LayoutsWrongHead, error) {
	out := new(LayoutsWrongHead)
	if err := layouts.abi.UnpackIntoInterface(out, "WrongHead", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LayoutsWrongManifest represents a WrongManifest error raised by the Layouts contract.
type LayoutsWrongManifest struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongManifest()
func LayoutsWrongManifestErrorID() common.Hash {
	return common.HexToHash("0x769c8ece43c62be0856621d545aa067cbdb34f179383099fdf3b09201060d94a")
}

// UnpackWrongManifestError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongManifest()
func (layouts *Layouts) UnpackWrongManifestError(raw []byte) (*LayoutsWrongManifest, error) {
	out := new(LayoutsWrongManifest)
	if err := layouts.abi.UnpackIntoInterface(out, "WrongManifest", raw); err != nil {
		return nil, err
	}
	return out, nil
}
