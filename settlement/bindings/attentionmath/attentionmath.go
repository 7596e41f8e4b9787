// Code generated via abigen V2 - DO NOT EDIT.
// This file is a generated binding and any manual changes will be lost.

package attentionmath

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

// AttentionMathMetaData contains all meta data concerning the AttentionMath contract.
var AttentionMathMetaData = bind.MetaData{
	ABI: "[{\"type\":\"constructor\",\"inputs\":[{\"name\":\"tables_\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"compute\",\"inputs\":[{\"name\":\"kind\",\"type\":\"uint8\",\"internalType\":\"enumKind\"},{\"name\":\"parts\",\"type\":\"bytes[]\",\"internalType\":\"bytes[]\"},{\"name\":\"numbers\",\"type\":\"int256[]\",\"internalType\":\"int256[]\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"tables\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"error\",\"name\":\"OtherKind\",\"inputs\":[{\"name\":\"kind\",\"type\":\"uint8\",\"internalType\":\"enumKind\"}]},{\"type\":\"error\",\"name\":\"WrongTables\",\"inputs\":[{\"name\":\"tables\",\"type\":\"address\",\"internalType\":\"address\"}]}]",
	ID:  "AttentionMath",
	Bin: "0x60a0346100ac57601f61107838819003918201601f19168301916001600160401b038311848410176100b0578084926020946040528339810103126100ac57516001600160a01b0381168082036100ac577f2c6c30a52c1c4d2e48a7aa2f8f80afef70279977e68b993374f58f5ec7a7c33b823f0361009a5750608052604051610fb390816100c58239608051818181604401526105b00152f35b630fd542e960e31b5f5260045260245ffd5b5f80fd5b634e487b7160e01b5f52604160045260245ffdfe60806040526004361015610011575f80fd5b5f3560e01c80630558e696146100775763caa81fbb1461002f575f80fd5b34610073575f366003190112610073576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b5f80fd5b3461007357606036600319011261007357600435601a811015610073576024359067ffffffffffffffff821161007357366023830112156100735781600401356100c86100c382610225565b6101eb565b926024602085848152019260051b820101903682116100735760248101925b82841061018e57604435858767ffffffffffffffff831161007357366023840112156100735782600401359161011f6100c384610225565b8381529260051b84016024016020840136821161007357602460209601905b82821061017f578660406101538888886102ae565b815192839181835280519182918282860152018484015e5f828201840152601f01601f19168101030190f35b8135815290860190860161013e565b833567ffffffffffffffff811161007357820136604382011215610073576024810135916101be6100c38461023d565b8381523660448486010111610073575f6020858196604483970183860137830101528152019301926100e7565b6040519190601f01601f1916820167ffffffffffffffff81118382101761021157604052565b634e487b7160e01b5f52604160045260245ffd5b67ffffffffffffffff81116102115760051b60200190565b67ffffffffffffffff811161021157601f01601f191660200190565b8051156102665760200190565b634e487b7160e01b5f52603260045260245ffd5b8051600210156102665760600190565b8051600110156102665760400190565b80518210156102665760209160051b010190565b9291601a841015610a44576006841461087f57600784146107d257600884146104c25750600983146102ed5782632b8fcbbd60e11b5f5260045260245ffd5b9091506103036102fc82610259565b519161028a565b5181516003198101916103168385610c89565b600181126104ba575b607f0280156104a6576420000000000593601b8301600581901c94906103539060031c6004600160fd1b0316600101610a8a565b945f925f5b82811061041857505050507c01000000010000000100000001000000010000000100000001000000010260e01c6103935f198551018561029a565b526103a16100c3608061023d565b9360808552601f196103b3608061023d565b013660208701375f5b602081106103cc57505050505090565b600190610412622000008683026103fd614000876103eb848b8e610cbb565b0201600f1d9189016003190188610c89565b0260070b0160070b60161d8260021b89610c37565b016103bc565b8060051b6020818401015190856020820111610491575b505f5b60048110610444575050600101610358565b8061047b7cff000000ff000000ff000000ff000000ff000000ff000000ff000000ff8460019460031b6018031c1680990198610f22565b61048a828660021b018d61029a565b5201610432565b5f199089036003190160031b1c19165f61042f565b634e487b7160e01b5f52601260045260245ffd5b50600161031f565b9192506104ce90610259565b5160c88151046104dd83610259565b5160c8029160c0926104ee846101eb565b6005815293601f19013660208601375f5f5b600181106106db5750604061400092610551927c0100000001000000010000000100000001000000010000000100000001610fff19910260e01c016105495f198951018961029a565b520183610c89565b61055a8661028a565b510201600f1d9361056a83610a8a565b94637ffffffe19945f5b85811061065e57505050505061058e6100c361240061023d565b90612400825261240060016105a28261023d565b6020850190601f19013682377f00000000000000000000000000000000000000000000000000000000000000003c6105dc60048201610a58565b935f925f945b8386106105fa575050506105f7925083610c37565b90565b9091929360019063ffffffff610610888761029a565b518403166123ff81101561065257610629905b85610aa8565b516001600160f81b031981165f1a610641898b610aa8565b5360f81c01950194939291906105e2565b506106296123ff610623565b8260208260c80261067f60446106778484018b89610cbb565b920189610c89565b020160061d0261068e8561027a565b51809160070b916106c4575b5060030b806106a9838b61029a565b528781136106bb575b50600101610574565b965060016106b2565b9060015f1983011b60070b0160070b901d5f61069a565b8060051b7f8080808080808080808080808080808080808080808080808080808080808080602082860187010151189060208082011161079a575b505f5b6004811061072b575050600101610500565b807fffffff7fffffff7fffffff7fffffff7fffffff7fffffff7fffffff7fffffff806107837cff000000ff000000ff000000ff000000ff000000ff000000ff000000ff8560019560031b6018031c1680970196610f22565b01610793828660021b018b61029a565b5201610719565b60200360031b907f8080808080808080808080808080808080808080808080808080808080808080821c915f19901c1916175f610716565b92506107e06107e791610259565b5192610259565b519160c8815104926107f884610a8a565b915f9160021b915b8581106108595750505061081381610b07565b9161082060048501610a58565b925f5b835181101561084b5780610845600161083d81948861029a565b518389610c5f565b01610823565b5090936105f7925083610c37565b8061086e60488560019460c802010184610c89565b610878828761029a565b5201610800565b61088b91929350610259565b51906101009161089a836101eb565b60c8815292601f19013660208501375f5b600281106109c057506108c66108c08361027a565b51610ab9565b918051600310156102665760800151805190916108f96108ea600719840185610c89565b93600d19936003190190610c89565b90030160018112156109aa575060015b60015f1982011b5f5b6020811061095457505050505f5b815181101561094f5780610949600461093b6001948661029a565b518360021b60480187610c5f565b01610920565b505090565b8082856109636001948961029a565b510201841d6303ffffff81131561098c57506303ffffff5b610985828861029a565b5201610912565b6303fffffe198112156109a557506303fffffe1961097b565b61097b565b603e8113156109bb5750603e610909565b610909565b9290936109d06108c0858561029a565b936109de6108c0828661029a565b916109e883610b07565b908260051b955f5b8551811015610a1a5780610a146001610a0a81948a61029a565b51838c018b610c5f565b016109f0565b50955096939560019350610a3e91610a3191610bc6565b8260021b60400187610c37565b016108ab565b634e487b7160e01b5f52602160045260245ffd5b90610a656100c38361023d565b8281528092610a76601f199161023d565b0190602036910137565b81156104a6570490565b90610a976100c383610225565b8281528092610a76601f1991610225565b908151811015610266570160200190565b9061042091610ac7836101eb565b6020815292601f1901366020850137825f5b60208110610ae657505050565b80610af660019260021b85610c89565b610b00828561029a565b5201610ad9565b80515f9291835b828110610b7c57508315610b7557610b2584610d84565b60108101906001600f610b3b88607f861b610a80565b92011b905f5b858110610b5057505050505050565b808383610b5f6001948961029a565b510201851d610b6e828861029a565b5201610b41565b505f925050565b5f610b87828461029a565b511215610bb657610b98818361029a565b515f035b858111610bad575b50600101610b0e565b94506001610ba4565b610bc0818361029a565b51610b9c565b610bcf82610d84565b600f811115610c2f57600e1901905b5f905f905b60208210610c125750508015610c0b576105f792610c06921c8002601d1b610a80565b610e00565b5050505f90565b9091600190610c21848461029a565b51851d800201920190610be3565b505f90610bde565b016024602082019101915b828210610c4e57505050565b80600191835360081c910190610c42565b0191820160209081019201905b828210610c7857505050565b80600191835360081c910190610c6c565b906020910101518060031a60181b8160021a60101b17908060011a60081b905f1a171760030b637fffffff1981140190565b9160209081808501945f1981510160051b01019201017b80000000800000008000000080000000800000008000000080000000925b828110610d055750505160071b9060e01d0390565b909260206080917cff000000ff000000ff000000ff000000ff000000ff000000ff000000ff7f808080808080808080808080808080808080808080808080808080808080808087511891818360181c1686510201818360101c16848701510201818360081c166040870151020191166060850151020194019101610cf0565b80610d8e57505f90565b806fffffffffffffffffffffffffffffffff6001921160071b67ffffffffffffffff82821c1160061b1763ffffffff82821c1160051b1761ffff82821c1160041b1760ff82821c1160031b17600f82821c1160021b17906d010102020202030303030303030360801b90821c1a170190565b60018111156105f757806001600160801b821015610f11575b600482600160401b610ec3941015610f04575b640100000000811015610ef7575b62010000811015610eea575b610100811015610ede575b6010811015610ed2575b1015610eca575b60030260011c610e728184610a80565b0160011c610e808184610a80565b0160011c610e8e8184610a80565b0160011c610e9c8184610a80565b0160011c610eaa8184610a80565b0160011c610eb88184610a80565b0160011c8092610a80565b8111900390565b60011b610e62565b811c9160021b91610e5b565b60081c91811b91610e51565b60101c9160081b91610e46565b60201c9160101b91610e3a565b60401c9160201b91610e2c565b5050608081901c600160401b610e19565b8060801b9060801c177bffffffff00000000ffffffff00000000ffffffff00000000ffffffff8160401c9160401b9177ffffffffffffffff0000000000000000ffffffffffffffff7bffffffff000000000000000000000000ffffffff0000000000000000841673ffffffff000000000000000000000000ffffffff83161760201b9381191691161760201c16179056",
}

// AttentionMath is an auto generated Go binding around an Ethereum contract.
type AttentionMath struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *AttentionMath) GetABI() abi.ABI {
	return c.abi
}

// NewAttentionMath creates a new instance of AttentionMath.
func NewAttentionMath() *AttentionMath {
	parsed, err := AttentionMathMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &AttentionMath{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *AttentionMath) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address tables_) returns()
func (attentionMath *AttentionMath) PackConstructor(tables_ common.Address) []byte {
	enc, err := attentionMath.abi.Pack("", tables_)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackCompute is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0558e696.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function compute(uint8 kind, bytes[] parts, int256[] numbers) view returns(bytes)
func (attentionMath *AttentionMath) PackCompute(kind uint8, parts [][]byte, numbers []*big.Int) []byte {
	enc, err := attentionMath.abi.Pack("compute", kind, parts, numbers)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCompute is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0558e696.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function compute(uint8 kind, bytes[] parts, int256[] numbers) view returns(bytes)
func (attentionMath *AttentionMath) TryPackCompute(kind uint8, parts [][]byte, numbers []*big.Int) ([]byte, error) {
	return attentionMath.abi.Pack("compute", kind, parts, numbers)
}

// UnpackCompute is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x0558e696.
//
// Solidity: function compute(uint8 kind, bytes[] parts, int256[] numbers) view returns(bytes)
func (attentionMath *AttentionMath) UnpackCompute(data []byte) ([]byte, error) {
	out, err := attentionMath.abi.Unpack("compute", data)
	if err != nil {
		return *new([]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([]byte)).(*[]byte)
	return out0, nil
}

// PackTables is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xcaa81fbb.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function tables() view returns(address)
func (attentionMath *AttentionMath) PackTables() []byte {
	enc, err := attentionMath.abi.Pack("tables")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTables is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xcaa81fbb.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function tables() view returns(address)
func (attentionMath *AttentionMath) TryPackTables() ([]byte, error) {
	return attentionMath.abi.Pack("tables")
}

// UnpackTables is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xcaa81fbb.
//
// Solidity: function tables() view returns(address)
func (attentionMath *AttentionMath) UnpackTables(data []byte) (common.Address, error) {
	out, err := attentionMath.abi.Unpack("tables", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// UnpackError attempts to decode the provided error data using user-defined
// error definitions.
func (attentionMath *AttentionMath) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], attentionMath.abi.Errors["OtherKind"].ID.Bytes()[:4]) {
		return attentionMath.UnpackOtherKindError(raw[4:])
	}
	if bytes.Equal(raw[:4], attentionMath.abi.Errors["WrongTables"].ID.Bytes()[:4]) {
		return attentionMath.UnpackWrongTablesError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// AttentionMathOtherKind represents a OtherKind error raised by the AttentionMath contract.
type AttentionMathOtherKind struct {
	Kind uint8
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error OtherKind(uint8 kind)
func AttentionMathOtherKindErrorID() common.Hash {
	return common.HexToHash("0x571f977a0ad174cdc531d3127a1fe9d21e7445f484d3dab5cf9e3dcfd29ebc0c")
}

// UnpackOtherKindError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error OtherKind(uint8 kind)
func (attentionMath *AttentionMath) UnpackOtherKindError(raw []byte) (*AttentionMathOtherKind, error) {
	out := new(AttentionMathOtherKind)
	if err := attentionMath.abi.UnpackIntoInterface(out, "OtherKind", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AttentionMathWrongTables represents a WrongTables error raised by the AttentionMath contract.
type AttentionMathWrongTables struct {
	Tables common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongTables(address tables)
func AttentionMathWrongTablesErrorID() common.Hash {
	return common.HexToHash("0x7eaa17480aee4afad6640c11ec4655e6f8c258687921e583aa0ae42f96018d76")
}

// UnpackWrongTablesError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongTables(address tables)
func (attentionMath *AttentionMath) UnpackWrongTablesError(raw []byte) (*AttentionMathWrongTables, error) {
	out := new(AttentionMathWrongTables)
	if err := attentionMath.abi.UnpackIntoInterface(out, "WrongTables", raw); err != nil {
		return nil, err
	}
	return out, nil
}
